namespace ThiDua.Engine.Runtime;

/// <summary>The intake of commands that are handed to the runtime in this process: each is stamped and counted as open in one go.</summary>
internal sealed class DirectIntake(TimeProvider clock) : IIntake
{
    private readonly Lock _lock = new();
    private readonly LinkedList<DateTimeOffset> _open = new();
    private DateTimeOffset _last;

    public DateTimeOffset Watermark
    {
        get
        {
            lock (_lock)
                return _open.First is { } oldest ? oldest.Value.AddTicks(-1) : Stamp();
        }
    }

    /// <summary>Stamps a command. It is open until <see cref="Close"/>; stamps never go back, though the machine's clock may.</summary>
    public LinkedListNode<DateTimeOffset> Open()
    {
        lock (_lock)
            return _open.AddLast(Stamp());
    }

    public void Close(LinkedListNode<DateTimeOffset> command)
    {
        lock (_lock)
            _open.Remove(command);
    }

    private DateTimeOffset Stamp()
    {
        var now = clock.GetUtcNow();
        return _last = now > _last ? now : _last;
    }
}
