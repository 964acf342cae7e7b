namespace ThiDua.Workflows.Organisation.Generation;

/// <summary>A district and what is below it, by code.</summary>
internal sealed record DistrictUnits(
    string Code, string Name, IReadOnlyList<string> Offices, IReadOnlyList<string> Communes, IReadOnlyList<string> Schools);
