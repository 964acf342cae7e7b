using ThiDua.Engine.Effects;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Time;

namespace ThiDua.Engine.Interpretation;

/// <summary>Waits, and the wishes that go with them.</summary>
internal sealed partial class Step
{
    private bool _sectionFreed;

    /// <summary>Lets an execution wait.</summary>
    public void Wait(Execution execution, Wait wait)
    {
        if (wait is TimerWait { Clock: var clock })
        {
            for (var reasons = ReasonsToStand(execution); reasons > 0; reasons--)
                clock = clock.Stop(Now);
            wait = new TimerWait(clock);
        }

        if (execution.Wait is { } before)
            Withdraw(execution, before, abandoned: false);
        Facts.Waited(execution.Id, wait);
        switch (wait)
        {
            case TaskWait task:
                Effects.Add(new OpenTask(execution.Id, Program.Nodes[execution.Node].Activity.Id, task));
                break;
            case TimerWait { Clock: { Standing: 0 } running }:
                Effects.Add(new ScheduleTimer(execution.Id, running.Due, running.CalendarHash));
                break;
            case RetryWait retry:
                Effects.Add(new ScheduleTimer(execution.Id, retry.Due, ""));
                break;
            case SignalWait signal:
                Effects.Add(new Subscribe(execution.Id, signal.Key));
                break;
            case AnswerWait asked:
                Effects.Add(new Ask(execution.Id, asked.Task, asked.Payload));
                break;
        }
    }

    /// <summary>Ends the wait of an execution that goes on.</summary>
    public void EndWait(Execution execution)
    {
        Withdraw(execution, execution.Wait!, abandoned: false);
        Facts.WaitEnded(execution.Id);
    }

    /// <summary>A timer that counts from now.</summary>
    public TimerClock StartClock(TimerKind kind, long amount, string calendar)
    {
        try
        {
            return TimerClock.Begin(kind, Now, amount, calendar, calendars);
        }
        catch (Exception fault) when (IsCalendarFault(fault))
        {
            throw new EvaluationException(fault.Message, fault);
        }
    }

    /// <summary>Holds every clock (the instance is held), or lets all go on.</summary>
    public void HoldClocks(bool held)
    {
        foreach (var execution in State.Executions.ToArray())
        {
            if (execution.Wait is TimerWait { Clock: var clock })
                Replace(execution, () => held ? clock.Stop(Now) : clock.Resume(Now, calendars));
        }
    }

    /// <summary>Computes every running working-day timer again.</summary>
    public void RecomputeClocks()
    {
        foreach (var execution in State.Executions.ToArray())
        {
            if (execution.Wait is TimerWait { Clock: { Kind: TimerKind.WorkingDays } clock })
                Replace(execution, () => clock.Compute(calendars));
        }
    }

    /// <summary>How many reasons hold a clock that begins now: a hold, and each activity under way that stops it.</summary>
    private int ReasonsToStand(Execution timer)
    {
        var (reasons, id) = (State.IsHeld ? 1 : 0, Program.Nodes[timer.Node].Activity.Id);
        foreach (var execution in State.Executions)
        {
            if (execution != timer.Parent && execution.Wait is not SectionWait && Array.IndexOf(Program.Nodes[execution.Node].StopsClocks, id) >= 0)
                reasons++;
        }

        return reasons;
    }

    private void StopClocks(string activityId)
    {
        foreach (var execution in TimersOf(activityId))
            Replace(execution, () => ((TimerWait)execution.Wait!).Clock.Stop(Now));
    }

    private void ResumeClocks(string activityId)
    {
        foreach (var execution in TimersOf(activityId))
        {
            if (((TimerWait)execution.Wait!).Clock is { Standing: > 0 } clock)
                Replace(execution, () => clock.Resume(Now, calendars));
        }
    }

    private Execution[] TimersOf(string activityId) =>
        [.. State.Executions.Where(e => e.Wait is TimerWait && Program.Nodes[e.Node].Activity.Id == activityId)];

    private static bool IsCalendarFault(Exception fault) => fault is CalendarException or ArgumentOutOfRangeException or OverflowException;

    /// <summary>
    /// Puts another clock in the place of a timer's; what was scheduled is withdrawn when it no longer holds. When the calendars
    /// can't tell the instant, the timer is held at a fault.
    /// </summary>
    private void Replace(Execution execution, Func<TimerClock> next)
    {
        var before = ((TimerWait)execution.Wait!).Clock;
        TimerClock clock;
        try
        {
            clock = next();
        }
        catch (Exception fault) when (IsCalendarFault(fault))
        {
            Fault(execution, fault.Message);
            return;
        }

        Facts.Waited(execution.Id, new TimerWait(clock));
        if (clock.Standing > 0 && before.Standing == 0)
            Effects.Add(new CancelTimer(execution.Id));
        else if (clock.Standing == 0)
            Effects.Add(new ScheduleTimer(execution.Id, clock.Due, clock.CalendarHash));
    }

    private void Withdraw(Execution execution, Wait wait, bool abandoned)
    {
        switch (wait)
        {
            case TaskWait:
                Effects.Add(new CloseTask(execution.Id));
                break;
            case TimerWait { Clock.Standing: 0 } or RetryWait:
                Effects.Add(new CancelTimer(execution.Id));
                break;
            case SignalWait signal:
                Effects.Add(new Unsubscribe(execution.Id, signal.Key));
                break;
            case ChildWait child when abandoned:
                Effects.Add(new CancelChild(child.Child));
                break;
        }
    }

    /// <summary>Lets whoever came first into each critical section that was left; not before all that was cancelled with it is gone.</summary>
    private bool WakeSections()
    {
        if (!_sectionFreed)
            return false;
        _sectionFreed = false;
        var woken = false;
        foreach (var execution in State.Executions.Where(e => e.Wait is SectionWait).ToArray())
        {
            var section = Program.Nodes[execution.Node].Section;
            if (execution.Wait is not SectionWait || State.Executions.Exists(e => e.Wait is not SectionWait && Program.Nodes[e.Node].Section == section))
                continue;
            EndWait(execution);
            Execute(Program.Nodes[execution.Node], execution);
            woken = true;
        }

        return woken;
    }

    private bool WakeConditions()
    {
        foreach (var execution in State.Executions)
        {
            if (execution is not { Wait: ConditionWait, Status: ExecutionStatus.Running })
                continue;
            try
            {
                if (!((WaitUntilNode)Program.Nodes[execution.Node]).Holds(this, execution))
                    continue;
                EndWait(execution);
                Complete(execution, Journal.Outcome.Done);
            }
            catch (EvaluationException fault)
            {
                Fault(execution, fault.Message);
            }

            return true;
        }

        return false;
    }
}
