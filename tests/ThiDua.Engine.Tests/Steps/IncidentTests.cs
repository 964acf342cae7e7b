using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Time;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Tests.Steps;

/// <summary>Whatever a definition asks for that can't be evaluated is an incident of the activity that asked, and says what was expected.</summary>
public sealed class IncidentTests
{
    private static readonly Expression Word = Op.Concat("wo", "rd");

    [Fact]
    public Task A_span_that_is_none() => FaultsAsync(
        Do.Make("x", "Elsa.Delay", [("timeSpan", Word)]), "Input 'timeSpan' holds 'word'; expected a span of time such as 1.12:30:00.");

    [Fact]
    public Task An_instant_that_is_none() => FaultsAsync(Do.StartAt("x", Word), "Input 'dateTime' holds 'word'; expected an instant such as 2023-05-31T17:00:00+07:00.");

    [Fact]
    public Task A_calendar_that_is_not_known() => FaultsAsync(Do.WorkingDays("x", 3, "moon"), "There is no calendar 'moon'; known: every-day.");

    [Fact]
    public Task Working_days_that_are_no_number() => FaultsAsync(Do.WorkingDays("x", Word, "every-day"), "Input 'workingDays' holds 'word'; expected a whole number.");

    [Fact]
    public Task Working_days_below_zero() => FaultsAsync(Do.WorkingDays("x", -1, "every-day"), null);

    [Fact]
    public Task A_delay_beyond_all_time() => FaultsAsync(Do.Delay("x", TimeSpan.MaxValue), null);

    [Fact]
    public Task Items_that_are_no_list() => FaultsAsync(Do.ForEach("x", Word, Do.WriteLine("line", "l")), "Input 'items' holds 'word'; expected a list.");

    [Fact]
    public Task A_bound_that_is_no_number() => FaultsAsync(
        Do.Make("x", "Elsa.For", [("start", 1), ("end", Word)], ("body", [Do.WriteLine("line", "l")])), "Input 'end' holds 'word'; expected a whole number.");

    [Fact]
    public Task A_count_of_branches_that_is_no_number() => FaultsAsync(
        Do.Make("x", "Elsa.Fork", [("count", Word)], ("branches", [Do.WriteLine("line", "l")])).With("joinMode", "Count"), "Input 'count' holds 'word'; expected a whole number.");

    /// <summary>The join itself does not run; the flowchart that asks it can't go on.</summary>
    [Fact]
    public Task A_count_of_a_join_that_is_no_number() => FaultsAsync(
        Do.Flowchart("x").Add(Do.WriteLine("line", "l"), Do.JoinCount("join", Word, cancelsRest: false)).Connect("line", "join"), "Input 'count' holds 'word'; expected a whole number.");

    [Fact]
    public Task A_range_beyond_all_bounds() => FaultsAsync(Do.ParallelForEach("x", Op.Call("Range", 1_000_000_000), Do.WriteLine("line", "l")), "Range: A range has 0 to 7281 numbers, not 1000000000.");

    [Fact]
    public Task An_object_with_a_name_twice() => FaultsAsync(
        Do.WriteLine("x", Op.Object(("a", 1), ("a", 2))), "Object: The name 'a' occurs twice in an object; each name may occur once.");

    [Fact]
    public Task A_number_that_grows_too_large() => FaultsAsync(Do.WriteLine("x", Op.Add((Value)long.MaxValue, 1)), "Add: Arithmetic operation resulted in an overflow.");

    [Fact]
    public Task A_loop_without_a_wait() => FaultsAsync(Do.While("while", true, Do.WriteLine("x", "again")), "The step took more than 100000 turns: there is a loop without a wait.");

    [Fact]
    public async Task A_list_that_nests_itself_deeper_and_deeper()
    {
        var state = await Instance.OfAsync(
            Do.While("while", true, Do.Set("x", "list", Op.List(Op.Variable("list")))), null, ("list", Value.Null));

        Assert.Equal("The value for variable 'list' is nested deeper than 64.", Assert.Single(state.Incidents).Message);
    }

    private static async Task FaultsAsync(Activity activity, string? message)
    {
        var state = await Instance.OfAsync(activity, WorkingCalendars.Empty.With(WorkingCalendar.EveryDay));

        var incident = Assert.Single(state.Incidents);
        Assert.Equal("x", incident.ActivityId);
        if (message is not null)
            Assert.Equal(message, incident.Message);
    }
}
