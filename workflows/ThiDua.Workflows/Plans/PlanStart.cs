using System.Globalization;
using ThiDua.Engine.Time;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Plans;

/// <summary>
/// How a plan's year begins: for each task the input of its <c>plan-task</c> instance, with the works that it starts when it opens.
/// A round of the plan is held by the path that the round names, and takes the council's session with it; every other path of the task is
/// started once, and a document that every unit makes for itself once for each of them.
/// </summary>
public sealed class PlanStart
{
    private const string Documents = "P01";
    private const string Sessions = "P07";

    /// <summary>The inputs that every path of a task is given.</summary>
    internal static readonly string[] InputsOfAll =
        ["plan", "task", "work", "year", "lead", "units", "due", "round", "awards", "opensAt", "concludes"];

    private readonly Plan _plan;
    private readonly IParticipants _participants;
    private readonly WorkingCalendar _calendar;

    /// <summary>The start of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="participants">Who stands behind the groups that it names.</param>
    /// <param name="calendar">The working days by which it reminds.</param>
    public PlanStart(Plan plan, IParticipants participants, WorkingCalendar calendar) =>
        (_plan, _participants, _calendar) = (plan, participants, calendar);

    /// <summary>The input of a task's instance.</summary>
    /// <param name="task">The task; one that is a gap starts nothing.</param>
    /// <param name="remindBefore">Working days before the end of its period on which its lead is reminded.</param>
    public Value InputOf(PlanTask task, int remindBefore)
    {
        var (opens, due) = PeriodOf(task.Period);
        return Value.Object(
            ("plan", _plan.Name),
            ("task", task.Id),
            ("lead", List(LeadOf(task))),
            ("opensAt", Instant(opens)),
            ("remindAt", Instant(Remind(opens, due, remindBefore))),
            ("due", Instant(due.AddDays(1))),
            ("units", List(UnitsOf(task))),
            ("works", Value.List([.. WorksOf(task).Select(work => Value.Object(
                ("path", work.Definition), ("work", work.Key), ("input", Own(work.Input, task))))])));
    }

    /// <summary>What a task starts, in the order of its rounds and paths.</summary>
    public IReadOnlyList<PlanWork> WorksOf(PlanTask task)
    {
        if (task.Gap is not null)
            return [];
        PlanWork[] rounds =
        [
            .. _plan.RoundsOf(task).Select(round => Work(task, round, PathUse.Round)),
            .. _plan.Rounds.Where(round => round.ConcludedBy == task.Id && round.Task != task.Id)
                .Select(round => Work(task, round, PathUse.Conclusion)),
        ];
        var held = rounds.Select(work => work.Code).ToHashSet(StringComparer.Ordinal);
        if (_plan.RoundsOf(task).Any(round => PathLibrary.Of(round.Path, PathUse.Round).HoldsSessions))
            held.Add(Sessions);
        return [.. rounds, .. task.Paths.Where(code => !held.Contains(code)).SelectMany(code => Works(task, code))];
    }

    private IEnumerable<PlanWork> Works(PlanTask task, string code)
    {
        var groups = _plan.Actors[task.Lead];
        var leads = LeadOf(task);
        if (code != Documents || groups is not [ActorGroup.Units])
            return [Work(task, code, PathUse.Root, leads, UnitsOf(task))];
        return [Work(task, code, PathUse.EachUnit, [Roles.StandingBody], leads)];
    }

    private PlanWork Work(PlanTask task, string code, PathUse use, IReadOnlyList<string> lead, IReadOnlyList<string> units)
    {
        var key = $"{_plan.Name}/{task.Id}/{code}";
        var input = Input(task, key, lead, units,
        [
            ("round", key),
            ("awards", Value.List()),
            ("opensAt", Instant(PeriodOf(task.Period).Opens)),
            ("concludes", true),
            .. InputsOf(task, code),
        ]);
        return new PlanWork(key, code, PathLibrary.Of(code, use).Id, input);
    }

    /// <summary>What a work is told beside the units of its task.</summary>
    private Value Own(Value input, PlanTask task) => input["units"] == List(UnitsOf(task))
        ? Value.Object([.. input.AsObject().Where(member => member.Key != "units")])
        : input;

    /// <summary>What the plan tells this path beside.</summary>
    private static IEnumerable<(string Name, Value Value)> InputsOf(PlanTask task, string code) =>
        task.Inputs.TryGetValue(code, out var inputs) ? inputs.Select(input => (input.Key, (Value)input.Value)) : [];

    private PlanWork Work(PlanTask task, PlanRound round, PathUse use)
    {
        var key = $"{_plan.Name}/{task.Id}/{round.Id}";
        var opens = round.Period.From ?? PeriodOf(task.Period).Opens;
        var input = Input(task, key, LeadOf(task), UnitsOf(task),
        [
            ("round", _plan.KeyOf(round)),
            ("awards", List(round.Awards)),
            ("opensAt", Instant(opens)),
            ("concludes", round.ConcludedBy == task.Id),
        ]);
        return new PlanWork(key, round.Path, PathLibrary.Of(round.Path, use).Id, input);
    }

    private Value Input(
        PlanTask task, string key, IReadOnlyList<string> lead, IReadOnlyList<string> units, (string Name, Value Value)[] more) => Value.Object(
    [
        ("plan", _plan.Name),
        ("task", task.Id),
        ("work", key),
        ("year", _plan.Year),
        ("lead", List(lead)),
        ("units", List(units)),
        ("due", Instant(PeriodOf(task.Period).Due.AddDays(1))),
        .. more,
    ]);

    /// <summary>A task without a day is done within the year of its plan.</summary>
    private (DateOnly Opens, DateOnly Due) PeriodOf(PlanPeriod period) =>
        (period.From ?? new DateOnly(_plan.Year, 1, 1), period.To ?? new DateOnly(_plan.Year, 12, 31));

    private IReadOnlyList<string> LeadOf(PlanTask task) =>
        [.. _plan.Actors[task.Lead].SelectMany(_participants.RightsOf).Distinct(StringComparer.Ordinal)];

    /// <summary>The units that take part; where the plan names none, all of them do.</summary>
    private IReadOnlyList<string> UnitsOf(PlanTask task)
    {
        string[] named =
        [
            .. task.Coordinating.SelectMany(party => _plan.Actors[party]).SelectMany(_participants.RightsOf)
                .Where(right => right.StartsWith("unit:", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal),
        ];
        return named.Length > 0 ? named : _participants.RightsOf(ActorGroup.Units);
    }

    private DateOnly Remind(DateOnly opens, DateOnly due, int before)
    {
        var day = due;
        while (day > opens && (before > 0 || !_calendar.IsWorkingDay(day)))
        {
            if (_calendar.IsWorkingDay(day))
                before--;
            day = day.AddDays(-1);
        }

        return day;
    }

    private string Instant(DateOnly day) =>
        new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), _calendar.UtcOffset).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static Value List(IEnumerable<string> texts) => Value.List([.. texts.Select(text => (Value)text)]);
}
