using ThiDua.Engine.Storage.Schema;

namespace ThiDua.Engine.Storage.Postgresql;

/// <summary>What a test may set otherwise than it is.</summary>
internal sealed record PostgresSettings
{
    public static readonly PostgresSettings Default = new();

    /// <summary>The oldest server that will do.</summary>
    public Version Oldest { get; init; } = new(13, 0);

    /// <summary>How many batches a node has under way at once.</summary>
    public int Committers { get; init; } = 4;

    /// <summary>How many reads of head rows a node has under way at once.</summary>
    public int Readers { get; init; } = 2;

    /// <summary>The most units in one batch.</summary>
    public int MostUnits { get; init; } = 64;

    public IReadOnlyList<SchemaScript> Scripts { get; init; } = SchemaScripts.Of("postgresql");
}
