namespace ThiDua.Host.Simulation.Documents;

/// <summary>A unit that is not ranked, and by which conditions, in Vietnamese.</summary>
internal sealed record ExcludedDocument(string Unit, IReadOnlyList<string> Because);
