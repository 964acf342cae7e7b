using ThiDua.Engine.Definitions;
using ThiDua.Engine.Effects;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Interpretation;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Time;

namespace ThiDua.Engine.Tests.Properties;

/// <summary>An instance on the interpreter alone; after each step, everything that must hold for any instance is looked at.</summary>
internal sealed class Bench : IDefinitionSource
{
    private static readonly InstanceId Id = InstanceId.Of("bench");

    private readonly WorkflowDefinition _definition;
    private readonly List<Entry> _journal = [];
    private readonly Dictionary<int, DateTimeOffset> _timers = [];
    private readonly Dictionary<int, string> _subscriptions = [];
    private readonly HashSet<int> _tasks = [];

    public Bench(WorkflowDefinition definition) => _definition = WorkflowDefinition.FromJson(definition.Json);

    public InstanceState State { get; private set; } = null!;

    public bool IsFinished => State is { Status: WorkflowStatus.Finished };

    public IReadOnlyList<Entry> Journal => _journal;

    public WorkflowDefinition Get(DefinitionKey key) => key == _definition.Key ? _definition : throw new UnknownDefinitionException(key.ToString());

    public Refusal? Start(StimulusOrigin origin) => Send(new Start(origin, _definition));

    public Refusal? Send(Stimulus stimulus)
    {
        var before = State?.ToSnapshot();
        var reloaded = before is null ? null : InstanceState.FromSnapshot(Id, State!.Sequence, before, this);
        var openTasks = State?.Bookmarks.Where(b => b.Wait is TaskWait).Select(b => b.Execution).ToHashSet();

        var result = Step(stimulus);
        var again = Interpreter.Step(reloaded, Id, stimulus, this, WorkingCalendars.Empty);

        Expect(before is null || before.AsSpan().SequenceEqual(State!.ToSnapshot()), "the step changed the state that it was given");
        Expect(result.Refusal == again.Refusal, "the same stimulus to the same state, read back, gives another answer");
        if (result.Transition is not { } transition)
            return result.Refusal;
        Expect(transition.Entry.Bytes.Span.SequenceEqual(again.Transition!.Entry.Bytes.Span), "the same stimulus to the same state, read back, gives other bytes");
        Expect(EffectsAreEqual(transition.Effects, again.Transition.Effects), "the same stimulus gives other effects");
        Expect(stimulus is not TaskDecided decided || openTasks!.Contains(decided.Execution), "a decision of a task that was not open was accepted");
        Take(transition, stimulus);
        return null;
    }

    private StepResult Step(Stimulus stimulus)
    {
        try
        {
            return Interpreter.Step(State, Id, stimulus, this, WorkingCalendars.Empty);
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"After {_journal.Count} entries: {stimulus} was answered by {fault}\n{Tell()}", fault);
        }
    }

    private void Take(Transition transition, Stimulus stimulus)
    {
        State = transition.State;
        _journal.Add(Entry.Parse(transition.Entry.Bytes.ToArray()));
        Expect(State.Sequence == _journal.Count && _journal[^1].Header.Sequence == _journal.Count, "the journal has a gap");
        var snapshot = State.ToSnapshot();
        Expect(snapshot.AsSpan().SequenceEqual(InstanceState.Fold(Id, _journal, this).ToSnapshot()), "the journal does not fold to the state");
        Expect(snapshot.AsSpan().SequenceEqual(InstanceState.FromSnapshot(Id, State.Sequence, snapshot, this).ToSnapshot()), "the snapshot does not read back");
        Expect(!State.IsStuck, "the instance is stuck");
        Store(TransitionUnits.Of(transition, stimulus));
        foreach (var effect in transition.Effects)
            Follow(effect);
        CompareStore();
    }

    /// <summary>What the store, and the lists of tasks outside, hold after the step.</summary>
    private void Store(TransitionUnit unit)
    {
        foreach (var execution in unit.CancelledTimers)
            _timers.Remove(execution);
        foreach (var timer in unit.Timers)
            _timers[timer.Execution] = timer.Due;
        foreach (var execution in unit.EndedSubscriptions)
            _subscriptions.Remove(execution);
        foreach (var subscription in unit.Subscriptions)
            _subscriptions[subscription.Execution] = subscription.Key;
    }

    private void Follow(Effect effect)
    {
        if (effect is OpenTask open)
            Expect(_tasks.Add(open.Execution), "a task was opened twice");
        if (effect is CloseTask close)
            Expect(_tasks.Remove(close.Execution), "a task was closed that was not open");
    }

    private void CompareStore()
    {
        var waits = IsFinished ? [] : State.Executions.Where(e => e.Wait is not null).ToDictionary(e => e.Id, e => e.Wait!);
        var timers = waits.Where(w => w.Value is TimerWait { Clock.Standing: 0 } or RetryWait).ToDictionary(w => w.Key, w => w.Value is RetryWait r ? r.Due : ((TimerWait)w.Value).Clock.Due);
        Expect(timers.Count == _timers.Count && timers.All(t => _timers.GetValueOrDefault(t.Key) == t.Value), "the store's timers are not those that the state waits for");
        var signals = waits.Where(w => w.Value is SignalWait).ToDictionary(w => w.Key, w => ((SignalWait)w.Value).Key);
        Expect(signals.Count == _subscriptions.Count && signals.All(s => _subscriptions.GetValueOrDefault(s.Key) == s.Value), "the store's subscriptions are not those that the state waits for");
        Expect(_tasks.SetEquals(waits.Where(w => w.Value is TaskWait).Select(w => w.Key)), "the open tasks are not those that the state waits for");
    }

    private static bool EffectsAreEqual(IReadOnlyList<Effect> left, IReadOnlyList<Effect> right) =>
        left.Count == right.Count && left.Zip(right).All(p => Text(p.First) == Text(p.Second));

    private static string Text(Effect effect) => effect is ScheduleTimer or CancelTimer or Subscribe or Unsubscribe ? effect.ToString() : Convert.ToHexString(EffectCodec.Write([effect]));

    private string Tell() => string.Join("\n", [_definition.Json, .. _journal.Select(e => $"{e.Header.Sequence} {e.Header.Kind}"), $"{ActivityTrace.Of(_journal, this)}"]);

    private void Expect(bool holds, string fault)
    {
        if (!holds)
            throw new InvalidOperationException($"After {_journal.Count} entries: {fault}.\n{Tell()}");
    }
}
