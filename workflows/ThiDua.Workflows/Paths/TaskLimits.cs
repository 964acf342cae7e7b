using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Workflows.Calendar;

namespace ThiDua.Workflows.Paths;

/// <summary>What happens when a limit passes while somebody works: a reminder, a note that it is late, an escalation.</summary>
internal static class TaskLimits
{
    /// <summary>After these working days the person is reminded; the task stays open.</summary>
    public static Activity RemindedAfter(this Activity task, Expression days, Expression about) => task.AccompaniedBy(
        Do.AfterWorkingDays($"{task.Id}Reminder", days, VietnamCalendar.Name),
        Do.Ask($"{task.Id}Remind", Questions.Remind, about));

    /// <summary>After these working days the output <c>late</c> names the task; it stays open.</summary>
    public static Activity LateAfter(this Activity task, Expression days) => task.AccompaniedBy(
        Do.AfterWorkingDays($"{task.Id}Due", days, VietnamCalendar.Name),
        Do.SetOutput($"{task.Id}Late", "late", task.Id));

    /// <summary>After these working days the task is taken away; it ends with <paramref name="outcome"/>.</summary>
    public static Activity EndedAfter(this Activity task, Expression days, string outcome) =>
        task.CancelledBy(Do.AfterWorkingDays($"{task.Id}Ends", days, VietnamCalendar.Name), outcome);

    /// <summary>When the period ends before the work does, the output <c>late</c> says so and whoever leads is told.</summary>
    public static Activity EscalatedAt(this Activity region, Expression due, string what) => region.AccompaniedBy(
        Do.AtInstant("periodEnds", due),
        Do.Sequence(
            "overduePeriod",
            Do.SetOutput("noteOverdue", "late", "period"),
            Do.Ask("escalate", Questions.Escalate, Op.Object(("work", Op.Input("work")), ("what", what)))));
}
