using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using static ThiDua.Workflows.Paths.BlocMeeting;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// What the standing body does with the figures on which a bloc agreed (thẩm định, kết luận điểm): it confirms them or returns them to
/// the bloc's meeting with its reason; after the last return it settles them itself. Another person concludes.
/// <code>
/// appraise → Confirm ───────────────────────→ conclude → done
///        └→ Return → the meeting, or settle ────┘
/// </code>
/// </summary>
internal static class BlocAppraisal
{
    /// <summary>People of the bloc do not appraise it.</summary>
    public static Activity Appraise => Do.HumanTask(
            "appraise",
            Appraisers,
            ["Confirm", "Return"],
            About(("sheets", Units), ("returned", Op.Variable("returned"))),
            Op.Variable("insiders"))
        .Named("Thẩm định điểm của khối, cụm")
        .Into("actor", "appraiser")
        .RemindedAfter(Limit("appraisalReminder"), About(("task", "appraise")))
        .LateAfter(Limit("appraisal"));

    public static Activity Settle => Do.HumanTask(
            "settle", Appraisers, ["Settle"], About(("sheets", Units)), Op.Variable("insiders"))
        .Named("Ấn định điểm sau lần trả lại cuối")
        .Into("actor", "appraiser");

    /// <summary>Who appraised does not conclude.</summary>
    public static Activity Conclude => Do.HumanTask(
            "conclude",
            Concluders,
            ["Conclude"],
            About(("sheets", Units)),
            Op.Call("Append", Op.Variable("insiders"), Op.Variable("appraiser")))
        .Named("Kết luận điểm của khối, cụm")
        .LateAfter(Limit("conclusion"));

    /// <summary>Who concludes, and decides between equals.</summary>
    internal static Expression Concluders => Op.Call("Coalesce", Op.Input("concluders"), Op.Texts(Roles.StandingBody));

    private static Expression Appraisers => Op.Call("Coalesce", Op.Input("appraisers"), Op.Texts(Roles.Appraiser));

    private static Expression Units => Op.Call("Count", Op.Variable("scored"));
}
