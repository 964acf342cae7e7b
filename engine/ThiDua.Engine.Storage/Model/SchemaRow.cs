namespace ThiDua.Engine.Storage.Model;

/// <summary>A schema script that was run.</summary>
public sealed class SchemaRow
{
    /// <summary>Its number.</summary>
    public int Version { get; init; }
}
