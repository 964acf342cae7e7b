using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using static ThiDua.Workflows.Paths.DossierPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// Which form of award the verified service earns: the one that was proposed, or the next lower one (chuyển xuống hình thức thấp hơn một bậc) if the
/// unit agrees, and so on.
/// <code>
/// judge → Eligible, Held → done
///   ↑  └→ NotEligible → lower? → agreeLower → Agree ┐      None → Rejected    Refuse, silence → Rejected
///   └───────────────────────────────────────────────┘
/// </code>
/// </summary>
internal static class LongServiceForm
{
    public static Activity Activity => Do.Flowchart("form")
        .Add(
            Do.Ask("judge", Questions.Judge, AwardConclusion.Of(
                    Op.Variable("award"), ("stage", "appraisal"), ("components", Op.Variable("components"))), "Eligible", "Held", "NotEligible")
                .Into("result", "judgement"),
            Do.SetOutput("noteAward", "award", Op.Variable("award")),
            Do.Ask("lowerForm", Questions.LowerForm, AwardConclusion.Of(Op.Variable("award")), "Lower", "None").Into("award", "lower"),
            Do.HumanTask("agreeLower", Op.List(Op.Input("unit")), ["Agree", "Refuse"], AwardConclusion.Of(Op.Variable("lower"), ("unmet", Unmet)))
                .Named("Đồng ý chuyển xuống hình thức khen thưởng thấp hơn một bậc")
                .CancelledBy(Limited.After("agreeLowerDue", "agreeLower"), "Silent"),
            Do.Set("takeLower", "award", Op.Variable("lower")),
            Do.SetOutput("noteLowered", "lowered", true),
            Rejected("ineligible", "Rejected", "not-eligible"),
            Rejected("notAgreed", "Rejected", "lower-not-agreed"))
        .Connect("judge", "Eligible", "noteAward")
        .Connect("judge", "Held", "noteAward")
        .Connect("judge", "NotEligible", "lowerForm")
        .Connect("lowerForm", "None", "ineligible")
        .Connect("lowerForm", "Lower", "agreeLower")
        .Connect("agreeLower", "Refuse", "notAgreed")
        .Connect("agreeLower", "Silent", "notAgreed")
        .Connect("agreeLower", "Agree", "takeLower")
        .Chain("takeLower", "noteLowered", "judge");
}
