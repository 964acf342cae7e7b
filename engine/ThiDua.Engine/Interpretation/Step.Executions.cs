using System.Diagnostics.CodeAnalysis;
using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>How executions begin, end, are cancelled and fault.</summary>
internal sealed partial class Step
{
    /// <summary>Starts an execution of an activity and lets it begin.</summary>
    public void Begin(Node node, Execution owner, bool told, bool backward, Value item, int index)
    {
        Facts.Started(node.Index, owner.Id, backward, item, index);
        var execution = State.Executions[^1];
        execution.Orphan = !told;
        foreach (var boundary in node.Boundaries)
            Begin(boundary, execution, true, false, default, -1);
        if (node.Section is { } section && State.Executions.Exists(e => e.Id != execution.Id && e.Wait is not SectionWait && Program.Nodes[e.Node].Section == section))
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
            Program.Nodes[owner.Node].ChildEnded(this, owner, Program.Nodes[execution.Node], execution.Backward, outcomes);
    }

    /// <summary>Cancels an execution and all inside it; its owner, which goes on, learns of it.</summary>
    public void Cancel(Execution execution)
    {
        if (!CancelSilently(execution))
            return;
        if (IsTold(execution, out var owner))
            Program.Nodes[owner.Node].ChildCanceled(this, owner, Program.Nodes[execution.Node], execution.Backward);
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

    /// <summary>Lets a faulted execution try again.</summary>
    public void Retry(Execution execution)
    {
        if (execution.Wait is not null)
            EndWait(execution);
        Facts.FaultCleared(execution.Id);
        var node = Program.Nodes[execution.Node];
        if (!node.IsInstant)
        {
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

    /// <summary>Whether an execution's owner goes on and is told of its end; a boundary's is not.</summary>
    private bool IsTold(Execution execution, [NotNullWhen(true)] out Execution? owner)
    {
        owner = execution.Parent;
        return owner is { IsRunning: true } && !execution.Orphan && Program.Nodes[execution.Node].Ordinal >= 0;
    }

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
        if (node.Section is { } section && State.Executions.Find(e => e.Wait is SectionWait && Program.Nodes[e.Node].Section == section) is { } next)
        {
            EndWait(next);
            Execute(Program.Nodes[next.Node], next);
        }
    }
}
