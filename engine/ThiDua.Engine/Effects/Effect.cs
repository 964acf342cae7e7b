using ThiDua.Engine.Instances;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Effects;

/// <summary>
/// A wish of a step. Timers and subscriptions are kept by the store itself; the others leave through the outbox and are
/// delivered at least once under the id of instance, sequence and place.
/// </summary>
public abstract record Effect;

/// <summary>A task wants a decision.</summary>
/// <param name="Execution">The execution that waits.</param>
/// <param name="ActivityId">Its activity.</param>
/// <param name="Task">The task, with who may decide it and how.</param>
public sealed record OpenTask(int Execution, string ActivityId, TaskWait Task) : Effect;

/// <summary>A task wants no decision any more: it was decided or withdrawn.</summary>
public sealed record CloseTask(int Execution) : Effect;

/// <summary>Wake an execution at an instant.</summary>
/// <param name="Execution">The execution that waits.</param>
/// <param name="Due">The instant.</param>
/// <param name="CalendarHash">The calendars by which it was computed; empty when by none.</param>
public sealed record ScheduleTimer(int Execution, DateTimeOffset Due, string CalendarHash) : Effect;

/// <summary>Do not wake an execution any more.</summary>
public sealed record CancelTimer(int Execution) : Effect;

/// <summary>Hand signals of a key to an execution.</summary>
public sealed record Subscribe(int Execution, string Key) : Effect;

/// <summary>Hand no more signals to an execution.</summary>
public sealed record Unsubscribe(int Execution, string Key) : Effect;

/// <summary>Publish a signal to every instance that waits for its key.</summary>
/// <param name="Key">The key.</param>
/// <param name="CorrelationId">Only to instances with this correlation id; null for all.</param>
/// <param name="Payload">What comes with it.</param>
public sealed record PublishSignal(string Key, string? CorrelationId, Value Payload) : Effect;

/// <summary>Ask the outside (Elsa's RunTask): judge this dossier, draw assignments, give the next number.</summary>
/// <param name="Execution">The execution that waits for the answer.</param>
/// <param name="Task">What is asked.</param>
/// <param name="Payload">What it is asked about.</param>
public sealed record Ask(int Execution, string Task, Value Payload) : Effect;

/// <summary>Start a child instance.</summary>
/// <param name="Execution">The execution that starts it.</param>
/// <param name="Child">The child's id.</param>
/// <param name="DefinitionId">The definition; its newest published version runs.</param>
/// <param name="Input">The child's input.</param>
/// <param name="CorrelationId">The child's correlation id, if it has one.</param>
/// <param name="Until">How long the parent waits for it.</param>
/// <param name="Depth">How deep the child stands, 1 below a root.</param>
public sealed record StartChild(int Execution, InstanceId Child, string DefinitionId, Value Input, string? CorrelationId, ChildWaitKind Until, int Depth) : Effect;

/// <summary>Cancel a child instance.</summary>
public sealed record CancelChild(InstanceId Child) : Effect;

/// <summary>Tell the parent that this instance ended.</summary>
/// <param name="Parent">The parent.</param>
/// <param name="Execution">The execution in it that waits.</param>
/// <param name="SubStatus">How this instance ended.</param>
/// <param name="Outcome">Its outcome, or empty.</param>
/// <param name="Outputs">Its outputs, an object.</param>
public sealed record NotifyParent(InstanceId Parent, int Execution, WorkflowSubStatus SubStatus, string Outcome, Value Outputs) : Effect;

/// <summary>Write a line for the person who watches the run.</summary>
public sealed record Line(string Text) : Effect;

/// <summary>The instance ended.</summary>
/// <param name="SubStatus">How.</param>
/// <param name="Outcomes">Its outcomes.</param>
/// <param name="Outputs">Its outputs, an object.</param>
public sealed record InstanceEnded(WorkflowSubStatus SubStatus, IReadOnlyList<string> Outcomes, Value Outputs) : Effect;
