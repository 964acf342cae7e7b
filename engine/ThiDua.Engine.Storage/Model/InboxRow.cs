namespace ThiDua.Engine.Storage.Model;

/// <summary>A command that was worked on.</summary>
public sealed class InboxRow
{
    /// <summary>The command.</summary>
    public Guid Command { get; init; }

    /// <summary>The instance.</summary>
    public Guid Instance { get; init; }

    /// <summary>The entry that it made.</summary>
    public long Sequence { get; init; }
}
