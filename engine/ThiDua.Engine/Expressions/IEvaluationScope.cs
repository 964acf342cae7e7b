using ThiDua.Engine.Values;

namespace ThiDua.Engine.Expressions;

/// <summary>What an expression can see from where it stands in a running instance.</summary>
public interface IEvaluationScope
{
    /// <summary>The value of a variable that is visible here, nearest first; by id, else by name. False when there is none.</summary>
    bool TryGetVariable(string idOrName, out Value value);

    /// <summary>The value of an input of the workflow (or of the workflow used as an activity); false when it was not given.</summary>
    bool TryGetInput(string name, out Value value);

    /// <summary>The item of the innermost loop or of the innermost parallel iteration around the activity.</summary>
    Value CurrentValue { get; }

    /// <summary>The place of <see cref="CurrentValue"/> in its loop, from 0; -1 outside a loop.</summary>
    long CurrentIndex { get; }

    /// <summary>The instance's correlation id, if it has one.</summary>
    string? CorrelationId { get; }

    /// <summary>The instance's name, if it has one.</summary>
    string? InstanceName { get; }

    /// <summary>The instance's id as text.</summary>
    string InstanceId { get; }

    /// <summary>The person or part of the system whose stimulus is being worked on, as an opaque reference.</summary>
    string Actor { get; }
}
