namespace ThiDua.Engine.Storage.Model;

/// <summary>A signal that an execution waits for.</summary>
public sealed class SubscriptionRow
{
    /// <summary>The instance.</summary>
    public Guid Instance { get; init; }

    /// <summary>The execution that waits.</summary>
    public int Execution { get; init; }

    /// <summary>The key of the signal.</summary>
    public required string Key { get; init; }
}
