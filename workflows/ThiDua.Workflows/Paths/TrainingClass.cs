using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using static ThiDua.Workflows.Paths.TaskPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The class of a training (lớp tập huấn): the lead sets its day (<c>heldOn</c>) when enough participants are registered, puts it off a
/// limited number of times, or cancels it; on the day the attendance is taken.
/// <code>
/// decide → Hold → ⏳ day → attendance → Held
///   ↑ └ Postpone ←──────────┘ (limited → Cancelled)
///   └ Cancel → Cancelled
/// </code>
/// </summary>
internal static class TrainingClass
{
    public static Activity Activity => Do.Flowchart("class")
        .Add(
            Tell("participants"),
            Do.HumanTask("decide", Lead, ["Hold", "Postpone", "Cancel"], Prospects)
                .Named("Quyết định mở lớp tập huấn").Into("heldOn", "heldOn"),
            Do.StartAt("untilHeld", Op.Variable("heldOn")),
            Do.HumanTask("attendance", Lead, ["Held", "Postpone"], Prospects).Named("Tổ chức lớp, điểm danh").Into("attended", "attended"),
            Tell("attended"),
            Do.Decide("mayPostpone", Op.Less(Op.Variable("postponed"), Limit("postponements"))),
            Count("countPostponed", "postponed"),
            Tell("postponed"),
            Ending.With("cancelled", "Cancelled", "cancelled"),
            Ending.With("postponedTooOften", "Cancelled", "postponed-too-often"))
        .Chain("tell.participants", "decide")
        .Connect("decide", "Cancel", "cancelled")
        .Connect("decide", "Postpone", "mayPostpone")
        .Connect("decide", "Hold", "untilHeld")
        .Chain("untilHeld", "attendance")
        .Connect("attendance", "Postpone", "mayPostpone")
        .Connect("attendance", "Held", "tell.attended")
        .Connect("mayPostpone", "False", "postponedTooOften")
        .Connect("mayPostpone", "True", "countPostponed")
        .Chain("countPostponed", "tell.postponed", "decide");

    private static Expression Prospects => About(
        ("participants", Op.Variable("participants")),
        ("fewest", Limit("fewestParticipants")),
        ("postponed", Op.Variable("postponed")));
}
