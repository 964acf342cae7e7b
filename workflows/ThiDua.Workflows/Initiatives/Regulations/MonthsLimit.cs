namespace ThiDua.Workflows.Initiatives.Regulations;

/// <summary>A limit in calendar months.</summary>
/// <param name="Months">At least 1.</param>
/// <param name="Citation">The clause.</param>
public sealed record MonthsLimit(int Months, Citation Citation);
