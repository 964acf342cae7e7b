namespace ThiDua.Workflows.Rules;

/// <summary>The base salary of a month (mức lương cơ sở), in đồng.</summary>
internal sealed record BaseSalary(int Dong);
