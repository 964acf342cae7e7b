using System.Security.Cryptography;
using ThiDua.Engine.Definitions;
using ThiDua.Engine.Effects;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Interpretation;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Time;

namespace ThiDua.Engine.Tests.Storage;

/// <summary>Transitions for the stores: some made by hand, some by the interpreter.</summary>
internal static class Units
{
    public static readonly DateTimeOffset Noon = new(2023, 2, 20, 5, 0, 0, TimeSpan.Zero);

    public static readonly WorkflowDefinition Definition = Workflow.Define("review", 1).Runs(Do.Sequence("main",
        Do.HumanTask("first", Op.Texts("clerk"), ["Accept"]),
        Do.Event("published", "list-published"),
        Do.Delay("pause", TimeSpan.FromDays(10)),
        Do.HumanTask("last", Op.Texts("chair"), ["Sign"])));

    /// <summary>A bare transition of an instance, with a real entry and no wishes.</summary>
    public static TransitionUnit Bare(InstanceId instance, long sequence, Guid? command = null)
    {
        var entry = EntryOf(instance, sequence);
        return new TransitionUnit(
            new InstanceHead(instance, Definition.Key, sequence, WorkflowStatus.Running, WorkflowSubStatus.Suspended, null, new byte[] { 1, (byte)sequence }),
            entry, Leaf(entry), command ?? Guid.NewGuid(), [], [], [], [], default);
    }

    /// <summary>The unit of a real transition.</summary>
    public static TransitionUnit Of(Transition transition)
    {
        var (state, entry) = (transition.State, transition.Entry);
        var effects = transition.Effects;
        return new TransitionUnit(
            new InstanceHead(state.Id, state.Definition, state.Sequence, state.Status, state.SubStatus, state.CorrelationId, state.ToSnapshot()),
            entry.Bytes, Leaf(entry.Bytes), entry.Header.Cause,
            [.. effects.OfType<ScheduleTimer>().Select(t => new StoredTimer(state.Id, t.Execution, t.Due, t.CalendarHash))],
            [.. effects.OfType<CancelTimer>().Select(t => t.Execution)],
            [.. effects.OfType<Subscribe>().Select(s => new StoredSubscription(s.Execution, s.Key))],
            [.. effects.OfType<Unsubscribe>().Select(s => s.Execution)],
            effects.Where(e => e is OpenTask or CloseTask or InstanceEnded).Select((_, place) => (byte)place).ToArray());
    }

    public static StimulusOrigin Origin(int minutes = 0) => new(Guid.NewGuid(), Noon.AddMinutes(minutes), "user:1");

    public static Transition Step(InstanceState? state, InstanceId id, Stimulus stimulus, IDefinitionSource definitions) =>
        Interpreter.Step(state, id, stimulus, definitions, WorkingCalendars.Empty).Transition ?? throw new InvalidOperationException("refused");

    private static byte[] Leaf(ReadOnlyMemory<byte> entry) => SHA256.HashData([0, .. entry.Span]);

    private static byte[] EntryOf(InstanceId instance, long sequence)
    {
        var bytes = new ByteWriter();
        Entry.WriteHeader(bytes, new EntryHeader(instance, sequence, Noon.AddMinutes(sequence), EntryKind.TaskDecided, "user:1", "", "test", Guid.NewGuid(), ""));
        return bytes.ToArray();
    }
}
