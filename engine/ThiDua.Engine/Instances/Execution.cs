using ThiDua.Engine.Values;

namespace ThiDua.Engine.Instances;

/// <summary>
/// One execution of an activity that is under way: it waits, it contains others, or it faulted. Its id is its number among the
/// executions of the instance, from 1, and is never used again.
/// </summary>
internal sealed class Execution
{
    public required int Id { get; init; }

    /// <summary>The place of its activity in the definition's program.</summary>
    public required int Node { get; set; }

    /// <summary>The execution that it belongs to; null for the workflow itself.</summary>
    public Execution? Parent { get; set; }

    public ExecutionStatus Status { get; set; }

    /// <summary>Whether a backward connection led here: then its end does not count as a visit.</summary>
    public bool Backward { get; init; }

    /// <summary>The item of the iteration that this execution is the body of, if it is one.</summary>
    public Value Item { get; init; }

    /// <summary>The place of <see cref="Item"/>, from 0; -1 when this is no iteration's body.</summary>
    public int Index { get; init; } = -1;

    /// <summary>What the activity keeps between steps; its behaviour says what lies where.</summary>
    public Value[] Kept { get; set; } = [];

    /// <summary>The variables that the activity declares, in the order declared.</summary>
    public Value[] Variables { get; set; } = [];

    /// <summary>Visits of a flowchart in the default mode.</summary>
    public FlowVisits? Visits { get; set; }

    /// <summary>Tokens of a flowchart in token mode.</summary>
    public List<FlowToken>? Tokens { get; set; }

    /// <summary>What it waits for, if it waits.</summary>
    public Wait? Wait { get; set; }

    /// <summary>How many times it faulted.</summary>
    public int Attempts { get; set; }

    /// <summary>What went wrong, when it faulted.</summary>
    public Incident? Incident { get; set; }

    public bool IsRunning => Status == ExecutionStatus.Running;

    public Execution CopyWithoutParent() => new()
    {
        Id = Id,
        Node = Node,
        Status = Status,
        Backward = Backward,
        Item = Item,
        Index = Index,
        Kept = Kept.Length == 0 ? Kept : [.. Kept],
        Variables = Variables.Length == 0 ? Variables : [.. Variables],
        Visits = Visits?.Copy(),
        Tokens = Tokens is null ? null : [.. Tokens],
        Wait = Wait,
        Attempts = Attempts,
        Incident = Incident,
    };
}
