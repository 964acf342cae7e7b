using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Interpretation;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Time;

namespace ThiDua.Engine.Runtime;

/// <summary>
/// Moves instances: each hashes onto a lane, which works on one stimulus at a time: take the state that it remembers or read the
/// head row, step, hand the transition to the store, answer when it is stored. A second writer is fenced off by the sequence of the head row, and the loser steps
/// again. Nothing is held open while a person, a timer or another service is waited for.
/// </summary>
public sealed partial class WorkflowRuntime
{
    private const int LaneCount = 256;
    private const string Source = "engine";

    private readonly IWorkflowStore _store;
    private readonly TimeProvider _clock;
    private readonly DirectIntake _direct;
    private readonly List<IIntake> _intakes;
    private readonly Lane[] _lanes;

    /// <summary>A runtime over a store.</summary>
    public WorkflowRuntime(IWorkflowStore store, WorkingCalendars calendars, TimeProvider clock)
    {
        _store = store;
        _clock = clock;
        _direct = new DirectIntake(clock);
        _intakes = [_direct];
        _lanes = [.. Enumerable.Range(0, LaneCount).Select(_ => new Lane())];
        Calendars = calendars;
    }

    /// <summary>The calendars by which working days are counted from the next step on; after a change, <see cref="RecomputeTimersAsync"/> moves what was scheduled.</summary>
    public WorkingCalendars Calendars { get; set; }

    /// <summary>Is called whenever a transition put messages into the outbox or changed timers.</summary>
    public Action? Committed { get; set; }

    /// <summary>Adds a way by which stored commands come; deadlines wait for its watermark.</summary>
    public void AddIntake(IIntake intake) => _intakes.Add(intake);

    /// <summary>Validates and publishes a definition. Throws <see cref="InvalidDefinitionException"/> with every fault.</summary>
    public ValueTask PublishAsync(WorkflowDefinition definition, CancellationToken cancellation = default)
    {
        var faults = definition.Validate();
        return faults.Count > 0 ? throw new InvalidDefinitionException(definition.Id, definition.Version, faults) : _store.PublishAsync(definition, cancellation);
    }

    /// <summary>Where an instance stands; null when there is none.</summary>
    public async ValueTask<InstanceState?> FindAsync(InstanceId instance, CancellationToken cancellation = default) =>
        await _store.ReadHeadAsync(instance, cancellation).ConfigureAwait(false) is { } head
            ? InstanceState.FromSnapshot(instance, head.Sequence, head.Snapshot.Span, _store)
            : null;

    /// <summary>
    /// Hands in a command of this process: it is stamped now, and no deadline that lies later passes before it is worked on.
    /// </summary>
    /// <param name="instance">The instance.</param>
    /// <param name="command">The command's id; the same id again gives the same answer and does nothing.</param>
    /// <param name="actor">Who, as an opaque reference.</param>
    /// <param name="make">Makes the stimulus of its origin.</param>
    /// <param name="onBehalfOf">For whom; empty when for themselves.</param>
    /// <param name="cancellation">Gives up waiting; the command may be done all the same.</param>
    public async ValueTask<Answer> SendAsync(
        InstanceId instance, Guid command, string actor, Func<StimulusOrigin, Stimulus> make, string onBehalfOf = "", CancellationToken cancellation = default)
    {
        var open = _direct.Open();
        try
        {
            return await SendAsync(instance, make(new StimulusOrigin(command, open.Value, actor, onBehalfOf, Source)), cancellation).ConfigureAwait(false);
        }
        finally
        {
            _direct.Close(open);
        }
    }

    /// <summary>Hands in a stimulus that was stamped when it was stored.</summary>
    public async ValueTask<Answer> SendAsync(InstanceId instance, Stimulus stimulus, CancellationToken cancellation = default)
    {
        var lane = _lanes[(uint)instance.GetHashCode() % LaneCount];
        await lane.EnterAsync(cancellation).ConfigureAwait(false);
        try
        {
            while (true)
            {
                var remembered = lane.Take(instance);
                var state = remembered ?? await FindAsync(instance, cancellation).ConfigureAwait(false);
                var result = Interpreter.StepInPlace(state, instance, stimulus, _store, Calendars);
                if (result.Transition is not { } transition)
                {
                    // Another writer may have moved the instance on: only what the store says now is a reason to refuse.
                    if (remembered is not null)
                        continue;
                    return await AnswerRefusedAsync(stimulus, result.Refusal!, cancellation).ConfigureAwait(false);
                }

                switch (await _store.CommitAsync(TransitionUnits.Of(transition, stimulus), cancellation).ConfigureAwait(false))
                {
                    case CommitResult.Committed:
                        lane.Remember(transition.State);
                        Committed?.Invoke();
                        return new Answer(transition.State.Sequence, null);
                    case CommitResult.Duplicate:
                        var mark = await _store.FindCommandAsync(stimulus.Origin.Id, cancellation).ConfigureAwait(false);
                        return new Answer(mark!.Sequence, null);
                }
            }
        }
        finally
        {
            lane.Leave();
        }
    }

    /// <summary>A command that can't be done now may have been done before: then that is the answer.</summary>
    private async ValueTask<Answer> AnswerRefusedAsync(Stimulus stimulus, Refusal refusal, CancellationToken cancellation) =>
        await _store.FindCommandAsync(stimulus.Origin.Id, cancellation).ConfigureAwait(false) is { } mark
            ? new Answer(mark.Sequence, null)
            : new Answer(0, refusal);
}
