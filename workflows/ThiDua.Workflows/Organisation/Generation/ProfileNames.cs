namespace ThiDua.Workflows.Organisation.Generation;

/// <summary>Middle and given names of men, or of women.</summary>
internal sealed record ProfileNames(IReadOnlyList<Weighted> Middles, IReadOnlyList<Weighted> Givens);
