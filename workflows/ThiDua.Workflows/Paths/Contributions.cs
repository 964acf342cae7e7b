using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Calendar;
using static ThiDua.Workflows.Paths.TaskPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// What each unit gives (phần việc của từng đơn vị): every unit has its own task, is reminded, and has until a last day; who was silent
/// until then is noted by name, and nobody waits for it.
/// <code>
/// units ═╪═ part → count        limits: {name}, {name}Reminder
///        ╪═ part ⏳ → missing   outputs: {name}s, {name}sMissing
/// </code>
/// </summary>
internal static class Contributions
{
    /// <summary>Declares what is counted: <c>{name}s</c>, how many came, and <c>{name}sMissing</c>, the units that gave none.</summary>
    public static WorkflowBuilder Collects(this WorkflowBuilder path, string name) =>
        path.Variable($"{name}s", 0).Variable($"{name}sMissing", Value.List());

    /// <summary>The contributions of all units.</summary>
    /// <param name="name">What a unit gives: commitment.</param>
    /// <param name="part">The unit's part: a task, or a region that sets <c>answer</c> when it has come.</param>
    /// <param name="then">What follows when a unit's part has come; <c>answer</c> is the decision and <c>given</c> its values.</param>
    /// <param name="limit">The working days until the last day, when they are not those of the limits.</param>
    public static Activity Of(string name, Activity part, Activity? then = null, Expression? limit = null) => Do.Sequence(
        $"{name}s",
        Do.ParallelForEach($"{name}OfEach", Op.Input("units"), OfUnit(name, part, then, limit ?? Limit(name))),
        Tell($"{name}s"),
        Tell($"{name}sMissing"));

    private static Activity OfUnit(string name, Activity part, Activity? then, Expression limit)
    {
        var watched = Answered(part)
            .AccompaniedBy(
                Do.AfterWorkingDays($"{name}Reminder", Limit($"{name}Reminder"), VietnamCalendar.Name),
                Do.Ask($"{name}Remind", Questions.Remind, AboutUnit(("task", part.Id))))
            .CancelledBy(Do.AfterWorkingDays($"{name}Due", limit, VietnamCalendar.Name), "Silent");
        Activity[] came = then is null ? [Count($"{name}Came", $"{name}s")] : [Count($"{name}Came", $"{name}s"), then];
        return Do.Sequence(
                $"{name}OfUnit",
                watched,
                Do.If(
                    $"{name}Silent",
                    Op.Call("IsNull", Op.Variable("answer")),
                    Note($"{name}Missing", $"{name}sMissing", Op.CurrentValue),
                    Do.Sequence($"{name}Counted", came)))
            .WithVariable("answer")
            .WithVariable("given");
    }

    private static Activity Answered(Activity part) =>
        part.Type == "ThiDua.HumanTask" ? part.Into("outcome", "answer").Into("values", "given") : part;
}
