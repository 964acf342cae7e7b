namespace ThiDua.Engine.Storage.Model;

/// <summary>A message that is not delivered yet.</summary>
public sealed class OutboxRow
{
    /// <summary>Its number, rising.</summary>
    public long Row { get; init; }

    /// <summary>The instance.</summary>
    public Guid Instance { get; init; }

    /// <summary>The entry from which it came.</summary>
    public long Sequence { get; init; }

    /// <summary>What it says.</summary>
    public required byte[] Payload { get; init; }
}
