namespace ThiDua.Workflows.Rules;

/// <summary>How long the standing body has to give notice of a result (thông báo kết quả), in working days from the decision.</summary>
/// <param name="WorkingDays">To the proposing unit.</param>
/// <param name="NotEligibleWorkingDays">To a unit whose nominee is not eligible.</param>
public sealed record NoticePeriod(int WorkingDays, int NotEligibleWorkingDays);
