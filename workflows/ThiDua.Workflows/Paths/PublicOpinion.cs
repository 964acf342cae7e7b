using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Workflows.Calendar;
using static ThiDua.Workflows.Paths.TaskPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// What people say during the window of a consultation (ý kiến Nhân dân): intake enters each opinion as it comes. Only signed ones
/// (có ký tên) are handled; anonymous ones (nặc danh) are counted.
/// <code>
/// receive → Signed → to be handled ┐
///    ↑   └→ Anonymous → counted ───┤  until the window closes
///    └─────────────────────────────┘
/// </code>
/// </summary>
internal static class PublicOpinion
{
    /// <summary>Agencies and people at once, until all agencies answered or were silent and the window closed.</summary>
    public static Activity Collecting(Activity agencies) => Do.Sequence(
            "collect",
            Do.Fork("ask", null, agencies, Do.If("isPublic", Op.NotEqual(Op.Input("audience"), "agencies"), Window)),
            Tell("signed"),
            Tell("anonymous"))
        .CancelledBy(Do.OnSignal("withdrawal", Signals.Withdraw), "Withdrawn");

    private static Activity Window => Do.While("window", true, Do.Flowchart("register")
            .Add(
                Do.HumanTask("receive", Op.Texts(Roles.Intake), ["Signed", "Anonymous"], Knowing("signed"))
                    .Named("Tiếp nhận, vào sổ ý kiến của Nhân dân"),
                Count("countSigned", "signed"),
                Note("noteSigned", "toHandle", Op.Concat("public:", Op.Variable("signed"))),
                Count("countAnonymous", "anonymous"))
            .Connect("receive", "Signed", "countSigned")
            .Chain("countSigned", "noteSigned")
            .Connect("receive", "Anonymous", "countAnonymous"))
        .CancelledBy(
            Do.AfterWorkingDays("windowCloses", Op.Call("Coalesce", Op.Input("publicDays"), Limit("publicOpinion")), VietnamCalendar.Name),
            "Closed");
}
