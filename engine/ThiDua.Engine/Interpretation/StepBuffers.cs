using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Interpretation;

/// <summary>What every step needs room for and gives back at its end: one set a thread, so that a step allocates what it returns and little else.</summary>
internal sealed class StepBuffers
{
    [ThreadStatic]
    private static StepBuffers? _ofThread;

    private StepBuffers() => Encoder = new FactEncoder(Bytes);

    public ByteWriter Bytes { get; } = new();

    public FactEncoder Encoder { get; }

    public Queue<WorkItem> Queue { get; } = new();

    /// <summary>Takes the thread's buffers, emptied; a step inside a step would get its own.</summary>
    public static StepBuffers Take()
    {
        var buffers = _ofThread ?? new StepBuffers();
        _ofThread = null;
        buffers.Bytes.Clear();
        buffers.Queue.Clear();
        return buffers;
    }

    public void GiveBack() => _ofThread = this;
}
