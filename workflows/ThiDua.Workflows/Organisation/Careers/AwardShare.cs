namespace ThiDua.Workflows.Organisation.Careers;

/// <summary>A share, in percent, of those who have an award in the same year.</summary>
internal sealed record AwardShare(string Of, int Percent);
