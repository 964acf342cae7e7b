using System.Collections.Frozen;
using ThiDua.Engine.Definitions;
using ThiDua.Engine.Tests.Scenarios;
using ThiDua.Engine.Time;

namespace ThiDua.Engine.Tests.Patterns;

/// <summary>Deadlines in working days. The clock begins on Thursday, 4 May 2023, 08:00 in Hà Nội.</summary>
internal static class WorkingDays
{
    private static readonly WorkingCalendars Plain = WorkingCalendars.Empty.With(Calendar());
    private static readonly WorkingCalendars WithMondayOff = WorkingCalendars.Empty.With(Calendar(new DateOnly(2023, 5, 8)));

    /// <summary>Friday, Monday: due when Monday has ended, at 17:00 UTC.</summary>
    public static Scenario Deadline_in_working_days => Scenario.Of(Two("working-days")).By(Plain)
        .AdvanceDays(4.6).Waits("two").AdvanceDays(0.1).Waits("after").Decide("after")
        .Expect("all two after");

    public static Scenario Calendar_that_changes => Scenario.Of(Two("calendar-changes")).By(Plain)
        .AdvanceDays(1).ChangeCalendars(WithMondayOff).AdvanceDays(3.7).Waits("two").AdvanceDays(1).Waits("after").Decide("after")
        .Expect("all two after");

    private static WorkflowDefinition Two(string id) => Workflow.Define(id, 1).Runs(Do.Sequence("all", Do.WorkingDays("two", 2, "vn"), Tasks.Of("after")));

    private static WorkingCalendar Calendar(params DateOnly[] off) => new("vn", TimeSpan.FromHours(7), 2023, 2023, off.ToFrozenDictionary(d => d, _ => "off"), []);
}
