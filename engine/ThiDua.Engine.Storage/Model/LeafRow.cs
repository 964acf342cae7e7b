namespace ThiDua.Engine.Storage.Model;

/// <summary>The hash of an entry that waits for the ledger.</summary>
public sealed class LeafRow
{
    /// <summary>Its number, rising.</summary>
    public long Row { get; init; }

    /// <summary>The instance.</summary>
    public Guid Instance { get; init; }

    /// <summary>The entry.</summary>
    public long Sequence { get; init; }

    /// <summary>The RFC 6962 leaf hash.</summary>
    public required byte[] Hash { get; init; }
}
