using ThiDua.Engine.Expressions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Migration;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>What each stimulus does before activities take their turns. It was found acceptable before.</summary>
internal sealed partial class Step
{
    public void Apply(Stimulus stimulus)
    {
        switch (stimulus)
        {
            case Start start:
                Facts.Began(start.Definition.Key, start.Input, start.CorrelationId, start.Name, start.Parent);
                Program.Nodes[0].Execute(this, State.Executions[0]);
                break;
            case TaskDecided decided:
                Resume(State.Find(decided.Execution)!, Value.Object(("outcome", decided.Outcome), ("actor", decided.Origin.Actor), ("values", decided.Values)));
                break;
            case TimerFired fired when State.Find(fired.Execution) is { Wait: RetryWait } faulted:
                Retry(faulted);
                break;
            case TimerFired fired:
                Resume(State.Find(fired.Execution)!, default);
                break;
            case SignalReceived signal:
                Receive(signal);
                break;
            case Answered { Error: { } error } answered:
                Fault(State.Find(answered.Execution)!, error);
                break;
            case Answered answered:
                Resume(State.Find(answered.Execution)!, answered.Result);
                break;
            case ChildEnded { Error: { } error } ended:
                Fault(State.Find(ended.Execution)!, error);
                break;
            case ChildEnded ended:
                Resume(State.Find(ended.Execution)!, Value.Object(("status", ended.SubStatus.ToString()), ("outcome", ended.Outcome), ("output", ended.Outputs)));
                break;
            case Cancel { ActivityId: null }:
                CancelInstance();
                break;
            case Cancel cancel:
                foreach (var execution in State.Executions.Where(e => StimulusRules.IsActivity(State, e, cancel.ActivityId!)).ToArray())
                    Cancel(execution);
                break;
            case Hold:
                Facts.HeldChanged(true);
                HoldClocks(true);
                break;
            case Release:
                Facts.HeldChanged(false);
                HoldClocks(false);
                break;
            case Stimuli.Retry retry:
                Retry(State.Find(retry.Execution)!);
                break;
            case Skip skip:
                Facts.FaultCleared(skip.Execution);
                Complete(State.Find(skip.Execution)!, [skip.Outcome]);
                break;
            case AddMember added:
                var holder = State.Executions.Find(e => StimulusRules.IsActivity(State, e, added.ActivityId))!;
                ((ParallelForEachNode)Program.Nodes[holder.Node]).Add(this, holder, added.Item);
                break;
            case Migrate migrate:
                MigrationPlan.For(State, migrate.To).Carry(Facts);
                break;
            case CalendarsChanged:
                RecomputeClocks();
                break;
            default:
                throw new InvalidOperationException($"No step is laid down for a stimulus of type {stimulus.GetType().Name}.");
        }
    }

    private void Receive(SignalReceived signal)
    {
        var waiting = State.Executions.Where(e => e.Wait is SignalWait wait && wait.Key == signal.Key).ToArray();
        foreach (var execution in waiting)
        {
            if (execution.Wait is SignalWait)
                Resume(execution, signal.Payload);
        }

        if (waiting.Length == 0)
            Facts.SignalKept(signal.Key, signal.Payload);
    }

    private void Resume(Execution execution, Value payload)
    {
        EndWait(execution);
        try
        {
            Program.Nodes[execution.Node].Resume(this, execution, payload);
        }
        catch (EvaluationException fault)
        {
            Fault(execution, fault.Message);
        }
    }
}
