using ThiDua.Engine.Effects;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Time;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>
/// One step of one instance: a stimulus is applied, then activities take their turns from one first-in first-out queue, shared by
/// all containers, until nothing is left to do but wait.
/// </summary>
internal sealed partial class Step(InstanceState state, Recorder facts, Queue<WorkItem> queue, StimulusOrigin origin, WorkingCalendars calendars)
{
    /// <summary>How many turns one step may take before it is called an endless loop.</summary>
    internal const int MaxTurns = 100_000;

    public InstanceState State { get; } = state;

    public Recorder Facts { get; } = facts;

    public DateTimeOffset Now => origin.At;

    public List<Effect> Effects { get; } = [];

    public Program Program => State.Program;

    public void Schedule(Node node, Execution owner, bool backward = false) => queue.Enqueue(new(node, owner, backward, default, -1));

    public void ScheduleIteration(Node node, Execution owner, Value item, int index) => queue.Enqueue(new(node, owner, false, item, index));

    /// <summary>Whether an activity is scheduled by an execution and has not had its turn.</summary>
    public bool IsScheduled(Node node, Execution owner)
    {
        foreach (var item in queue)
        {
            if (item.Node == node && item.Owner == owner)
                return true;
        }

        return false;
    }

    /// <summary>Whether anything is scheduled by an execution or by something inside it that goes on.</summary>
    public bool HasScheduled(Execution owner)
    {
        foreach (var item in queue)
        {
            for (var holder = item.Owner; holder is { Status: ExecutionStatus.Running or ExecutionStatus.Faulted }; holder = holder.Parent)
            {
                if (holder == owner)
                    return true;
                if (holder.Parent is null || !IsInside(holder, holder.Parent))
                    break;
            }
        }

        return false;
    }

    /// <summary>Takes from the queue what an execution scheduled among some activities; returns what was taken.</summary>
    public List<Node> Unschedule(Execution owner, Func<Node, bool> which)
    {
        var taken = new List<Node>();
        for (var left = queue.Count; left > 0; left--)
        {
            var item = queue.Dequeue();
            if (item.Owner == owner && which(item.Node))
                taken.Add(item.Node);
            else
                queue.Enqueue(item);
        }

        return taken;
    }

    public void ClearSchedule() => queue.Clear();

    /// <summary>Gives turns until the queue is empty and no condition that is waited for has become true.</summary>
    public void RunToRest()
    {
        var turns = 0;
        do
        {
            while (queue.TryDequeue(out var item))
            {
                if (++turns <= MaxTurns)
                    TakeTurn(item);
                else
                    FaultUnrun(item, $"The step took more than {MaxTurns} turns: there is a loop without a wait.");
            }
        }
        while (WakeSections() || WakeConditions());

        Rest();
    }

    private void TakeTurn(in WorkItem item)
    {
        if (item.Node.IsInstant)
            RunInstant(item);
        else
            Begin(item.Node, SurvivingOf(item.Owner), item.Backward, item.Item, item.Index);
    }

    private void RunInstant(in WorkItem item)
    {
        var (node, owner) = (item.Node, SurvivingOf(item.Owner));
        string[] outcomes;
        Enter(owner, item.Item, item.Index);
        try
        {
            outcomes = node.Run(this);
        }
        catch (EvaluationException fault)
        {
            FaultUnrun(item, fault.Message);
            return;
        }

        Facts.Ran(node.Index, owner.Id, outcomes);
        if (item.Owner.IsRunning)
            TellEnded(item.Owner, node, item.Backward, outcomes);
    }

    private void FaultUnrun(in WorkItem item, string message)
    {
        Facts.Started(item.Node.Index, SurvivingOf(item.Owner).Id, item.Backward, item.Item, item.Index);
        Fault(State.Executions[^1], message);
    }

    /// <summary>The nearest execution around an activity that has not ended.</summary>
    private static Execution SurvivingOf(Execution owner)
    {
        while (owner.Status is ExecutionStatus.Completed or ExecutionStatus.Canceled && owner.Parent is not null)
            owner = owner.Parent;
        return owner;
    }
}
