using System.Collections.Frozen;
using ThiDua.Engine.Time;

namespace ThiDua.Engine.Tests.Time;

public sealed class WorkingCalendarsTests
{
    private static readonly WorkingCalendar A = Named("a");
    private static readonly WorkingCalendar B = Named("b");

    [Fact]
    public void An_unknown_name_is_refused_with_those_that_are_known()
    {
        var error = Assert.Throws<CalendarException>(() => WorkingCalendars.Empty.With(B).With(A)["c"]);

        Assert.Equal("There is no calendar 'c'; known: a, b.", error.Message);
    }

    [Fact]
    public void Adding_gives_a_new_value_and_leaves_the_old_one()
    {
        var one = WorkingCalendars.Empty.With(A);

        Assert.Same(A, one["a"]);
        Assert.Empty(WorkingCalendars.Empty.Names);
        Assert.Equal(["a", "b"], one.With(B).Names);
        Assert.Equal(["a"], one.Names);
    }

    [Fact]
    public void The_hash_is_that_of_the_content_not_of_the_order()
    {
        var together = WorkingCalendars.Empty.With(A).With(B);

        Assert.Equal(together.Hash, WorkingCalendars.Empty.With(B).With(A).Hash);
        Assert.NotEqual(together.Hash, WorkingCalendars.Empty.With(A).Hash);
        Assert.NotEqual(together.Hash, together.With(Named("b", 2030)).Hash);
    }

    private static WorkingCalendar Named(string name, int lastYear = 2024) =>
        new(name, TimeSpan.Zero, 2024, lastYear, FrozenDictionary<DateOnly, string>.Empty, []);
}
