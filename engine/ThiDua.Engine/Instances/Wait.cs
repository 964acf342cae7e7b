using System.Collections.Immutable;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Instances;

/// <summary>What an execution waits for (Elsa's bookmark). Named by instance and execution.</summary>
public abstract record Wait;

/// <summary>A person's decision (công việc chờ quyết định).</summary>
/// <param name="Task">The name of the task.</param>
/// <param name="Candidates">Rights of which a performer needs one, such as <c>role:appraiser</c>; empty when anybody may.</param>
/// <param name="Excluded">Actors who may not decide it, whatever their rights, nor anybody on their behalf.</param>
/// <param name="Outcomes">The decisions that can be taken.</param>
/// <param name="Payload">What the task's form needs to know; no personal data.</param>
public sealed record TaskWait(string Task, ImmutableArray<string> Candidates, ImmutableArray<string> Excluded, ImmutableArray<string> Outcomes, Value Payload) : Wait;

/// <summary>An instant.</summary>
public sealed record TimerWait(TimerClock Clock) : Wait;

/// <summary>A signal of a key.</summary>
public sealed record SignalWait(string Key) : Wait;

/// <summary>The answer to what was asked of the outside.</summary>
public sealed record AnswerWait(string Task, Value Payload) : Wait;

/// <summary>The end of a child instance.</summary>
public sealed record ChildWait(InstanceId Child) : Wait;

/// <summary>A condition over variables, looked at after every step.</summary>
public sealed record ConditionWait : Wait;

/// <summary>The end of another activity in the same critical section.</summary>
public sealed record SectionWait(string Section) : Wait;

/// <summary>The instant of the next try after a fault.</summary>
public sealed record RetryWait(DateTimeOffset Due) : Wait;
