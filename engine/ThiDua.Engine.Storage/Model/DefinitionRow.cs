namespace ThiDua.Engine.Storage.Model;

/// <summary>A published definition.</summary>
public sealed class DefinitionRow
{
    /// <summary>The number by which head rows name it.</summary>
    public long Row { get; init; }

    /// <summary>The id that all versions share.</summary>
    public required string Id { get; init; }

    /// <summary>The version.</summary>
    public int Version { get; init; }

    /// <summary>SHA-256 of the canonical form, lower-case hex.</summary>
    public required string Hash { get; init; }

    /// <summary>The canonical form.</summary>
    public required string Json { get; init; }
}
