namespace ThiDua.Workflows.Rules;

/// <summary>Whose rules hold for a dossier beside the national ones, each by its code; null where it has none.</summary>
public sealed record Jurisdiction(string? Province = null, string? Sector = null, string? Unit = null)
{
    /// <summary>National rules only.</summary>
    public static Jurisdiction Nation { get; } = new();
}
