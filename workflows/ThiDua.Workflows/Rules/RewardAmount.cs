namespace ThiDua.Workflows.Rules;

/// <summary>The money that goes with an award (mức tiền thưởng), for the totals of reports.</summary>
/// <param name="Dong">The amount, in đồng.</param>
/// <param name="PercentOfBaseSalary">The share of the base salary, and where it stands.</param>
/// <param name="BaseSalary">The base salary of the day in đồng, and where it stands.</param>
public sealed record RewardAmount(long Dong, Ruled<int> PercentOfBaseSalary, Ruled<int> BaseSalary);
