namespace ThiDua.Workflows.Rules;

/// <summary>The money that goes with an award (mức tiền thưởng), as a share of the base salary (lương cơ sở): 450 % is 4.5 times.</summary>
internal sealed record RewardMultiple(int PercentOfBaseSalary);
