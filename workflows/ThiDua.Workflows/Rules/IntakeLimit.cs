namespace ThiDua.Workflows.Rules;

/// <summary>How long the standing body has to check whether a dossier is complete (kiểm tra hồ sơ), in working days from receipt.</summary>
public sealed record IntakeLimit(int WorkingDays);
