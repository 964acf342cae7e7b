namespace ThiDua.Workflows.Plans;

/// <summary>When a task of a plan is to be done (thời gian thực hiện).</summary>
/// <param name="Kind">How the plan says it.</param>
/// <param name="From">The first day; null when the plan names none.</param>
/// <param name="To">The last day on which the task is in time; null when the plan names none.</param>
/// <param name="Text">As a reader is told, in Vietnamese: "tháng 02/2023", "trước ngày 15/03/2023".</param>
public sealed record PlanPeriod(PlanPeriodKind Kind, DateOnly? From, DateOnly? To, string Text)
{
    /// <summary>Whether the task may be worked on that day. Of a period without a first day, every day up to the last.</summary>
    public bool Covers(DateOnly day) => !(day < From) && !(day > To);

    /// <summary>Whether that day is after the last day in time.</summary>
    public bool IsOver(DateOnly day) => day > To;

    /// <summary>As a reader is told.</summary>
    public override string ToString() => Text;
}
