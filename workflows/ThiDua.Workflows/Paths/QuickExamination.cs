using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using static ThiDua.Workflows.Paths.DossierPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The examination by the simplified procedure (thủ tục đơn giản): the standing body looks at the summary of the act at once, the rules
/// judge, and a person proposes or rejects; nobody else is asked, nothing is published.
/// <code>
/// quickCheck → judge → Eligible, Held → quickAppraise → done
///    ↕             └→ NotEligible → quickConfirm → Rejected
/// supplement ←──────────────────── Return
/// </code>
/// </summary>
internal static class QuickExamination
{
    public static Activity Activity => Do.Flowchart("quick")
        .Add(
            Do.HumanTask(
                    "quickCheck", Op.Texts(Roles.Intake), ["Accept", "Return"],
                    About(("components", Op.Variable("components")), ("needed", Limit("components"))), Op.Input("insiders"))
                .Named("Kiểm tra hồ sơ theo thủ tục đơn giản")
                .AccompaniedBy(Limited.After("quickCheckDue", "quickCheck"), Do.SetOutput("quickCheckLate", "late", "check")),
            Judge("quickJudge", stage: "appraisal"),
            Decision("quickAppraise", "Thẩm định hồ sơ theo thủ tục đơn giản", "Propose"),
            Decision("quickConfirm", "Xác nhận hồ sơ không đủ điều kiện", "Reject"),
            Rejected("quickIneligible", "Rejected", "not-eligible"))
        .Connect("quickCheck", "Accept", "quickJudge")
        .Connect("quickJudge", "Eligible", "quickAppraise")
        .Connect("quickJudge", "Held", "quickAppraise")
        .Connect("quickJudge", "NotEligible", "quickConfirm")
        .Connect("quickConfirm", "Reject", "quickIneligible")
        .WithSupplement("quick.", "quickCheck", returnedBy: ["quickCheck", "quickAppraise", "quickConfirm"]);

    /// <summary>Who submitted the dossier, or belongs to its unit, does not appraise it.</summary>
    private static Activity Decision(string id, string name, string outcome) => Do.HumanTask(
            id,
            Op.Texts(Roles.Appraiser),
            [outcome, "Return"],
            About(("verdict", Op.Member(Op.Variable("judgement"), "outcome")), ("unmet", Unmet)),
            Op.Call("Append", Op.Input("insiders"), Op.Variable("submitter")))
        .Named(name)
        .Into("actor", "appraiser")
        .AccompaniedBy(Limited.After($"{id}Due", "quickAppraisal"), Do.SetOutput($"{id}Late", "late", "appraisal"));
}
