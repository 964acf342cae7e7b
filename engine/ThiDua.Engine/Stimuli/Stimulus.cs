using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Stimuli;

/// <summary>What moves an instance: a command of a person, a timer, an answer, a signal. Each makes at most one entry.</summary>
/// <param name="Origin">Who sends it, when it was stored, and why.</param>
public abstract record Stimulus(StimulusOrigin Origin)
{
    /// <summary>A text that belongs to it and lies in the erasable store, such as the reason of a return.</summary>
    public PersonalReference? Note { get; init; }

    /// <summary>The sequence that the sender saw; when given and no longer true, the stimulus is refused as stale.</summary>
    public long? ExpectedSequence { get; init; }

    internal abstract EntryKind Kind { get; }
}

/// <summary>Begin an instance of a definition.</summary>
public sealed record Start(StimulusOrigin Origin, WorkflowDefinition Definition, Value Input = default, string? CorrelationId = null, string? Name = null, ParentLink? Parent = null)
    : Stimulus(Origin)
{
    internal override EntryKind Kind => EntryKind.Started;
}

/// <summary>A person's decision of a task.</summary>
/// <param name="Origin">Who decides.</param>
/// <param name="Execution">The execution of the task.</param>
/// <param name="Outcome">The decision, one of the task's outcomes.</param>
/// <param name="Values">What the decision brings with it, an object without personal data; its members go to the task's outputs.</param>
/// <param name="Rights">The rights of the person, as the host established them.</param>
public sealed record TaskDecided(StimulusOrigin Origin, int Execution, string Outcome, Value Values, IReadOnlyCollection<string> Rights) : Stimulus(Origin)
{
    internal override EntryKind Kind => EntryKind.TaskDecided;
}

/// <summary>A timer of an execution came due.</summary>
/// <param name="Origin">Its instant is the due one, or later after an outage.</param>
/// <param name="Execution">The execution that waits.</param>
/// <param name="Due">The instant that was scheduled; another one is an old wish and does nothing.</param>
public sealed record TimerFired(StimulusOrigin Origin, int Execution, DateTimeOffset Due) : Stimulus(Origin)
{
    internal override EntryKind Kind => EntryKind.TimerFired;
}

/// <summary>A signal of a key arrived.</summary>
/// <param name="Origin">Who sent it.</param>
/// <param name="Key">The key; every activity that waits for it goes on.</param>
/// <param name="Payload">What comes with it.</param>
/// <param name="Persistent">Whether it is kept when nobody waits for it yet (a persistent trigger), or lost (a transient one).</param>
public sealed record SignalReceived(StimulusOrigin Origin, string Key, Value Payload = default, bool Persistent = false) : Stimulus(Origin)
{
    internal override EntryKind Kind => EntryKind.SignalReceived;
}

/// <summary>The outside answered what an execution asked.</summary>
/// <param name="Origin">Who answers; its rule version is the one that judged.</param>
/// <param name="Execution">The execution that asked.</param>
/// <param name="Result">The answer; a member <c>outcome</c> chooses among the activity's outcomes.</param>
/// <param name="Error">Why there is no answer; it makes an incident.</param>
public sealed record Answered(StimulusOrigin Origin, int Execution, Value Result, string? Error = null) : Stimulus(Origin)
{
    internal override EntryKind Kind => EntryKind.Answered;
}

/// <summary>A child instance ended.</summary>
/// <param name="Origin">The child.</param>
/// <param name="Execution">The execution that started it.</param>
/// <param name="SubStatus">How it ended.</param>
/// <param name="Outcome">Its outcome; empty when it has none.</param>
/// <param name="Outputs">Its outputs, an object.</param>
public sealed record ChildEnded(StimulusOrigin Origin, int Execution, WorkflowSubStatus SubStatus, string Outcome, Value Outputs) : Stimulus(Origin)
{
    /// <summary>Why there is no child that could have ended; it makes an incident.</summary>
    public string? Error { get; init; }

    internal override EntryKind Kind => EntryKind.ChildEnded;
}

/// <summary>Cancel the instance, or every execution of one activity or region in it.</summary>
/// <param name="Origin">Who cancels.</param>
/// <param name="ActivityId">The activity; null for the whole instance.</param>
public sealed record Cancel(StimulusOrigin Origin, string? ActivityId = null) : Stimulus(Origin)
{
    internal override EntryKind Kind => EntryKind.Cancelled;
}

/// <summary>Hold the instance (tạm dừng): clocks stand, people's decisions are refused, nothing is lost.</summary>
public sealed record Hold(StimulusOrigin Origin) : Stimulus(Origin)
{
    internal override EntryKind Kind => EntryKind.Held;
}

/// <summary>End a hold.</summary>
public sealed record Release(StimulusOrigin Origin) : Stimulus(Origin)
{
    internal override EntryKind Kind => EntryKind.Released;
}

/// <summary>Try a faulted execution again.</summary>
public sealed record Retry(StimulusOrigin Origin, int Execution) : Stimulus(Origin)
{
    internal override EntryKind Kind => EntryKind.Retried;
}

/// <summary>Let a faulted execution count as ended with an outcome; the note says why.</summary>
public sealed record Skip(StimulusOrigin Origin, int Execution, string Outcome) : Stimulus(Origin)
{
    internal override EntryKind Kind => EntryKind.Skipped;
}

/// <summary>Add a member to a multi-instance activity that runs.</summary>
/// <param name="Origin">Who adds.</param>
/// <param name="ActivityId">The activity.</param>
/// <param name="Item">The member.</param>
public sealed record AddMember(StimulusOrigin Origin, string ActivityId, Value Item) : Stimulus(Origin)
{
    internal override EntryKind Kind => EntryKind.MemberAdded;
}

/// <summary>Move the instance to another version of its definition.</summary>
public sealed record Migrate(StimulusOrigin Origin, WorkflowDefinition To) : Stimulus(Origin)
{
    internal override EntryKind Kind => EntryKind.Migrated;
}

/// <summary>Compute the instance's timers again by the calendars of this step.</summary>
public sealed record CalendarsChanged(StimulusOrigin Origin) : Stimulus(Origin)
{
    internal override EntryKind Kind => EntryKind.CalendarsChanged;
}
