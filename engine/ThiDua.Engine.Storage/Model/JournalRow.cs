namespace ThiDua.Engine.Storage.Model;

/// <summary>An entry of an instance.</summary>
public sealed class JournalRow
{
    /// <summary>The instance.</summary>
    public Guid Instance { get; init; }

    /// <summary>Its place, from 1.</summary>
    public long Sequence { get; init; }

    /// <summary>Its canonical bytes.</summary>
    public required byte[] Entry { get; init; }
}
