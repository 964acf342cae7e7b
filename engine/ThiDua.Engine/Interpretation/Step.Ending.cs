using ThiDua.Engine.Effects;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>How the instance comes to rest or ends.</summary>
internal sealed partial class Step
{
    private string[]? _workflowOutcomes;
    private bool _faulted;
    private bool _cancelled;

    /// <summary>Ends the workflow: what runs is cancelled; what is queued still takes its turn, and nobody is told of its end.</summary>
    public void EndWorkflow(string[] outcomes)
    {
        if (_workflowOutcomes is not null)
            return;
        _workflowOutcomes = outcomes;
        CancelInside(State.Executions[0]);
    }

    /// <summary>Ends the instance at once, with what is queued.</summary>
    public void Finish()
    {
        ClearSchedule();
        EndWorkflow(Journal.Outcome.Done);
    }

    /// <summary>Cancels the whole instance.</summary>
    public void CancelInstance()
    {
        _cancelled = true;
        ClearSchedule();
        EndWorkflow(Journal.Outcome.None);
    }

    private void Rest()
    {
        if (_workflowOutcomes is not null)
        {
            CancelInside(State.Executions[0]);
            Facts.Completed(1, _workflowOutcomes);
        }

        var (status, subStatus) = _cancelled ? (WorkflowStatus.Finished, WorkflowSubStatus.Cancelled)
            : _faulted ? (WorkflowStatus.Finished, WorkflowSubStatus.Faulted)
            : _workflowOutcomes is not null ? (WorkflowStatus.Finished, WorkflowSubStatus.Finished)
            : (WorkflowStatus.Running, WorkflowSubStatus.Suspended);
        if ((status, subStatus) != (State.Status, State.SubStatus))
            Facts.Rested(status, subStatus);
        if (status == WorkflowStatus.Finished)
            TellOfTheEnd(subStatus);
    }

    private void TellOfTheEnd(WorkflowSubStatus subStatus)
    {
        foreach (var execution in State.Executions)
        {
            if (execution.Wait is { } wait)
                Withdraw(execution, wait, abandoned: true);
        }

        var outputs = Value.Object([.. State.Outputs]);
        Effects.Add(new InstanceEnded(subStatus, State.Outcomes, outputs));
        if (State.Parent is { Waits: true } parent)
            Effects.Add(new NotifyParent(parent.Instance, parent.Execution, subStatus, State.Outcomes.Count > 0 ? State.Outcomes[0] : "", outputs));
    }
}
