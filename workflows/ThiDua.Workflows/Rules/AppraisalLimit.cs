namespace ThiDua.Workflows.Rules;

/// <summary>How long an appraisal (thẩm định) may take, in working days from the complete dossier.</summary>
/// <param name="WorkingDays">Where no agency is asked.</param>
/// <param name="WithOpinionsWorkingDays">Where agencies are asked for their opinion.</param>
public sealed record AppraisalLimit(int WorkingDays, int WithOpinionsWorkingDays);
