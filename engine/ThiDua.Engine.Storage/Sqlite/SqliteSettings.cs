using Microsoft.Data.Sqlite;
using ThiDua.Engine.Storage.Schema;

namespace ThiDua.Engine.Storage.Sqlite;

/// <summary>What a test may set otherwise than it is.</summary>
internal sealed record SqliteSettings
{
    public static readonly SqliteSettings Default = new();

    /// <summary>How long a connection waits for a foreign process that holds the file.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The most units in one transaction.</summary>
    public int MostUnits { get; init; } = 256;

    public IReadOnlyList<SchemaScript> Scripts { get; init; } = SchemaScripts.Of("sqlite");

    /// <summary>Called with the gate's connection when all is set, to imitate a full disk or a read-only file.</summary>
    public Action<SqliteConnection>? Sabotage { get; init; }
}
