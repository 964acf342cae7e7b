using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Workflows.Calendar;
using static ThiDua.Workflows.Paths.DossierPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// A dossier for long service (khen thưởng quá trình cống hiến): posts and years are verified against the personnel records, the form is
/// found (one step lower with the unit's consent), the standing committee of the Party committee is asked about cadres whom it manages, the
/// subject is published, the council votes on the form, and the chairman submits it.
/// <code>
/// draft → check → personnel → form → appraise → party → publication → council → submission ⇄ sign → result → Awarded | Declined
///           ↕ supplement ↵      └ Rejected         └ Rejected            └ Rejected    └ Declined
/// </code>
/// </summary>
internal static class LongServiceDossierPath
{
    public const string Id = "long-service-dossier";

    public static WorkflowDefinition Definition { get; } = Workflow.Define(Id, 1)
        .Named("Hồ sơ khen thưởng quá trình cống hiến")
        .Inputs("work", "year", "round", "dossier", "unit", "insiders", "award", "submitBy")
        .Outputs("reason", "clause", "ready", "returns", "late", "unmet", "vote", "award", "lowered", "party", "number", "returned")
        .Outcomes("Awarded", "Declined", "Rejected", "Withdrawn", "Late")
        .Variable("limits").Variable(Limited.Variable).Variable("components").Variable("submitter").Variable("appraiser")
        .Variable("returns", 0).Variable("judgement").Variable("award").Variable("lower").Variable("managed", false).Variable("party")
        .ConcludesAlone()
        .TellsItsRound()
        .Runs(UntilItEnds(Life));

    private static FlowchartBuilder Life => Do.Flowchart("life")
        .Add(
            Do.Ask("limits", Questions.Limits, About()).Into("result", "limits"),
            Limited.Asked(Id, "pathLimits"),
            Do.Set("proposed", "award", Op.Input("award")),
            Do.HumanTask("draft", Op.List(Op.Input("unit")), ["Submit"], About(("components", Limit("components"))))
                .Named("Lập và nộp hồ sơ khen thưởng quá trình cống hiến")
                .Into("actor", "submitter").Into("components", "components").Into("managed", "managed")
                .CancelledBy(Do.AtInstant("intakeCloses", Op.Input("submitBy")), "Late"),
            Do.HumanTask(
                    "check", Op.Texts(Roles.Intake), ["Accept", "Return"],
                    About(("components", Op.Variable("components")), ("needed", Limit("components"))), Op.Input("insiders"))
                .Named("Kiểm tra thành phần hồ sơ")
                .AccompaniedBy(Do.AfterWorkingDays("checkDue", Limit("check"), VietnamCalendar.Name), Do.SetOutput("checkLate", "late", "check")),
            Do.HumanTask("personnel", Op.Texts(Roles.Personnel), ["Confirm", "Return"], About(), Op.Input("insiders"))
                .Named("Đối chiếu chức vụ, thời gian giữ chức vụ với hồ sơ cán bộ")
                .RemindedAfter(Limited.By("personnel"), About()),
            LongServiceForm.Activity,
            Examination,
            RoundMembers.End("late", "Late", "late"))
        .Chain("limits", "pathLimits", "proposed", "draft")
        .Connect("draft", "Submit", "check")
        .Connect("draft", "Late", "late")
        .Connect("check", "Accept", "personnel")
        .Connect("personnel", "Confirm", "form")
        .WithSupplement("check.", "check", returnedBy: ["check", "personnel"])
        .Chain("form", "examination");

    private static Activity Examination => Do.Sequence(
        "examination",
        Do.HumanTask(
                "appraise",
                Op.Texts(Roles.Appraiser),
                ["Propose"],
                AwardConclusion.Of(Op.Variable("award"), ("verdict", Op.Member(Op.Variable("judgement"), "outcome"))),
                Op.Call("Append", Op.Input("insiders"), Op.Variable("submitter")))
            .Named("Thẩm định hồ sơ quá trình cống hiến")
            .Into("actor", "appraiser")
            .AccompaniedBy(Do.AfterWorkingDays("appraiseDue", Limit("appraisal"), VietnamCalendar.Name), Do.SetOutput("appraiseLate", "late", "appraisal")),
        Do.If("isManaged", Op.Call("Coalesce", Op.Variable("managed"), false), Party),
        Do.WorkingDays("publication", Limit("publication"), VietnamCalendar.Name),
        RoundMembers.TellReady,
        AwardConclusion.Council(Op.Variable("award")),
        AwardConclusion.AtStateLevel(Op.Variable("award")));

    /// <summary>Silence is no consent here: the committee is reminded, and the dossier waits.</summary>
    private static Activity Party => Do.Sequence(
        "party",
        Do.HumanTask("partyOpinion", Op.Texts(Roles.PartyCommittee), ["Agree", "Object"], AwardConclusion.Of(Op.Variable("award")), Op.Input("insiders"))
            .Named("Ý kiến của Ban Thường vụ Tỉnh ủy về cán bộ thuộc diện quản lý")
            .Into("outcome", "party")
            .RemindedAfter(Limited.By("partyOpinion"), About()),
        Do.SetOutput("noteParty", "party", Op.Variable("party")),
        Do.If("partyObjects", Op.Equal(Op.Variable("party"), "Object"), RoundMembers.End("objected", "Rejected", "party-objects")));
}
