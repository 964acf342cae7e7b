using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Time;

namespace ThiDua.Engine.Interpretation;

/// <summary>
/// The engine's heart, a pure function: the state of an instance and a stimulus give the next state, the entry that tells it, and
/// the wishes that go out. It does no I/O and knows no clock, no chance and no ids but those given.
/// </summary>
public static class Interpreter
{
    /// <summary>Takes one step.</summary>
    /// <param name="state">Where the instance stands; null before its start. It is not changed.</param>
    /// <param name="id">The instance.</param>
    /// <param name="stimulus">What moves it; its instant is the step's now.</param>
    /// <param name="definitions">Where definitions are found by key.</param>
    /// <param name="calendars">The calendars by which working days are counted.</param>
    public static StepResult Step(InstanceState? state, InstanceId id, Stimulus stimulus, IDefinitionSource definitions, WorkingCalendars calendars) =>
        StepInPlace(state?.Copy(), id, stimulus, definitions, calendars);

    /// <summary>As <see cref="Step"/>, but the given state becomes the next one. After a refusal it is unchanged; after an exception it must be thrown away.</summary>
    internal static StepResult StepInPlace(InstanceState? state, InstanceId id, Stimulus stimulus, IDefinitionSource definitions, WorkingCalendars calendars)
    {
        if (Refuse(state, id, stimulus) is { } refusal)
            return new StepResult(refusal);
        state ??= new InstanceState(id, definitions);
        var buffers = StepBuffers.Take();
        var bytes = buffers.Bytes;
        var header = new EntryHeader(
            id, state.Sequence + 1, stimulus.Origin.At, stimulus.Kind, stimulus.Origin.Actor, stimulus.Origin.OnBehalfOf, stimulus.Origin.Source, stimulus.Origin.Id, stimulus.Origin.RuleVersion);
        Entry.WriteHeader(bytes, header);
        var factsAt = bytes.Length;
        var step = new Step(state, new Recorder(buffers.Encoder, state), buffers.Queue, stimulus.Origin, calendars);
        if (stimulus.Note is { } note)
            step.Facts.Noted(note);
        step.Apply(stimulus);
        step.RunToRest();
        state.Sequence++;
        var entry = Entry.Written(header, bytes.ToArray(), factsAt);
        buffers.GiveBack();
        return new StepResult(new Transition(state, entry, step.Effects));
    }

    private static Refusal? Refuse(InstanceState? state, InstanceId id, Stimulus stimulus)
    {
        if (stimulus is Start start)
            return state is not null ? new(RefusalReason.AlreadyStarted, $"Instance {id} was started before.") : StartRules.Refuse(start);
        if (state is null)
            return new(RefusalReason.UnknownInstance, $"There is no instance {id}.");
        if (stimulus.ExpectedSequence is { } expected && expected != state.Sequence)
            return new(RefusalReason.Stale, $"The sender saw instance {id} at entry {expected}; it stands at {state.Sequence} now.");
        return state.Status == WorkflowStatus.Finished
            ? new(RefusalReason.InstanceEnded, $"Instance {id} has ended ({state.SubStatus}).")
            : StimulusRules.Refuse(state, stimulus);
    }
}
