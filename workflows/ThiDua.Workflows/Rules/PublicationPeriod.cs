namespace ThiDua.Workflows.Rules;

/// <summary>How long the list is published for the public's opinion (công khai lấy ý kiến) before the council meets.</summary>
/// <param name="WorkingDays">At least so many working days.</param>
public sealed record PublicationPeriod(int WorkingDays);
