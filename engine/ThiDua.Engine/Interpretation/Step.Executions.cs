using System.Diagnostics.CodeAnalysis;
using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>How executions begin, end, are cancelled and fault.</summary>
internal sealed partial class Step
{
    /// <summary>Starts an execution of an activity and lets it begin.</summary>
    public void Begin(Node node, Execution owner, bool backward, Value item, int index)
    {
        Facts.Started(node.Index, owner.Id, backward, item, index);
        var execution = State.Executions[^1];
        foreach (var boundary in node.Boundaries)
            Begin(boundary, execution, false, default, -1);
        if (node.Section is { } section && State.Executions.Exists(e => e.Id != execution.Id && Program.Nodes[e.Node].Section == section))
            Wait(execution, new SectionWait(section));
        else
            Execute(node, execution);
    }

    /// <summary>Ends an execution with its outcomes: what is inside is cancelled, what it stopped goes on, its owner is told.</summary>
    public void Complete(Execution execution, string[] outcomes)
    {
        if (!execution.IsRunning)
            return;
        if (execution.Id == 1)
        {
            EndWorkflow(outcomes);
            return;
        }

        CancelInside(execution);
        Drop(execution, outcomes);
        if (IsTold(execution, out var owner))
            TellEnded(owner, Program.Nodes[execution.Node], execution.Backward, outcomes);
    }

    /// <summary>Ends an execution from its boundary, even when it is held at a fault.</summary>
    public void Interrupt(Execution execution, string outcome)
    {
        if (execution.Status == ExecutionStatus.Faulted)
            Facts.FaultCleared(execution.Id);
        Complete(execution, [outcome]);
    }

    /// <summary>Cancels an execution and all inside it; its owner, which goes on, learns of it.</summary>
    public void Cancel(Execution execution)
    {
        if (!CancelSilently(execution))
            return;
        if (!IsTold(execution, out var owner))
            return;
        try
        {
            Program.Nodes[owner.Node].ChildCanceled(this, owner, Program.Nodes[execution.Node], execution.Backward);
        }
        catch (EvaluationException fault)
        {
            Fault(owner, fault.Message);
        }
    }

    /// <summary>Holds an execution at a fault, as the definition's incident strategy says.</summary>
    public void Fault(Execution execution, string message)
    {
        var attempt = execution.Attempts + 1;
        if (execution.Wait is not null)
            EndWait(execution);
        Facts.Faulted(execution.Id, message, attempt, Now);
        switch (Program.Definition.IncidentStrategy)
        {
            case IncidentStrategy.Fault:
                _faulted = true;
                break;
            case IncidentStrategy.Wait when attempt <= Program.Definition.Retry.Attempts:
                Wait(execution, new RetryWait(Now + Program.Definition.Retry.DelayBefore(attempt)));
                break;
        }
    }

    /// <summary>Lets a faulted execution try again, from its beginning; its boundaries watch on.</summary>
    public void Retry(Execution execution)
    {
        if (execution.Wait is not null)
            EndWait(execution);
        Facts.FaultCleared(execution.Id);
        var node = Program.Nodes[execution.Node];
        if (!node.IsInstant)
        {
            foreach (var inside in State.Executions.Where(e => e.Parent == execution && Program.Nodes[e.Node].Ordinal >= 0).ToArray())
                CancelSilently(inside);
            Execute(node, execution);
            return;
        }

        Enter(execution, execution.Item, execution.Index);
        try
        {
            Complete(execution, node.Run(this));
        }
        catch (EvaluationException fault)
        {
            Fault(execution, fault.Message);
        }
    }

    /// <summary>Cancels everything inside an execution; nobody is told, since what contains it ends as well.</summary>
    public void CancelInside(Execution execution)
    {
        for (var i = State.Executions.Count - 1; i >= 0; i = Math.Min(i, State.Executions.Count) - 1)
        {
            if (State.Executions[i].Parent == execution)
                CancelSilently(State.Executions[i]);
        }
    }

    private void Execute(Node node, Execution execution)
    {
        foreach (var clock in node.StopsClocks)
            StopClocks(clock);
        try
        {
            node.Execute(this, execution);
        }
        catch (EvaluationException fault)
        {
            Fault(execution, fault.Message);
        }
    }

    /// <summary>Lets an execution go on after something inside it ended; what it can't evaluate then is its own fault.</summary>
    private void TellEnded(Execution owner, Node child, bool backward, string[] outcomes)
    {
        try
        {
            Program.Nodes[owner.Node].ChildEnded(this, owner, child, backward, outcomes);
        }
        catch (EvaluationException fault)
        {
            Fault(owner, fault.Message);
        }
    }

    /// <summary>
    /// Whether an execution's owner goes on and is told of its end. A boundary's is not, and nobody is told of what outlived the
    /// container that scheduled it.
    /// </summary>
    private bool IsTold(Execution execution, [NotNullWhen(true)] out Execution? owner)
    {
        owner = execution.Parent;
        return owner is { IsRunning: true } && IsInside(execution, owner);
    }

    /// <summary>Whether an execution is of an activity in the slots of its owner: neither a boundary nor what an inner container left behind.</summary>
    public bool IsInside(Execution execution, Execution owner) =>
        execution.Parent == owner && Program.Nodes[execution.Node] is { Ordinal: >= 0 } node && node.Parent == Program.Nodes[owner.Node];

    private bool CancelSilently(Execution execution)
    {
        if (execution.Status is not (ExecutionStatus.Running or ExecutionStatus.Faulted))
            return false;
        CancelInside(execution);
        Drop(execution, null);
        return true;
    }

    /// <summary>Takes an execution out of the state, ended with outcomes or (null) cancelled; its wait is withdrawn and what it held up goes on.</summary>
    private void Drop(Execution execution, string[]? outcomes)
    {
        var (node, began) = (Program.Nodes[execution.Node], execution.Wait is not SectionWait);
        if (execution.Wait is { } wait)
            Withdraw(execution, wait, abandoned: true);
        if (outcomes is null)
            Facts.Canceled(execution.Id);
        else
            Facts.Completed(execution.Id, outcomes);
        if (!began)
            return;
        foreach (var clock in node.StopsClocks)
            ResumeClocks(clock);
        _sectionFreed |= node.Section is not null;
    }
}
