using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// A dossier (hồ sơ) of a round: drafted and submitted by its unit, examined, put before the council, signed. What is awarded from
/// above (<see cref="Id"/>) then waits for its result; what the level awards itself (<see cref="OwnLevelId"/>) is awarded by the decision. It can be
/// withdrawn at any time, and a complaint that is upheld ends it at any time.
/// <code>
/// limits → draft → examination → ready ⏳ session → judge → ballot → ⏳ signed → result → Awarded | Declined
///            └ Late     └ NotReady            Deferred ┘└ Rejected └ Rejected  └ (own level) Awarded
/// </code>
/// </summary>
/// <remarks>
/// The variable <c>limits</c> holds what the rules say on the day the draft is opened: <c>components</c>, the working days
/// <c>check</c>, <c>supplement</c>, <c>appraisal</c>, <c>appraisalWithOpinions</c>, <c>opinion</c>, <c>publication</c>, the number of
/// <c>returns</c>, what <c>silence</c> means, and the <c>clauses</c> that say so.
/// </remarks>
internal static class DossierPath
{
    public const string Id = "dossier";
    public const string OwnLevelId = "award-dossier";

    /// <summary>A dossier whose award is decided above.</summary>
    public static WorkflowDefinition Definition { get; } =
        Make(Id, 2, "Hồ sơ đề nghị khen thưởng cấp nhà nước", AwardedFromAbove, "Awarded", "Declined");

    /// <summary>A dossier whose award is decided by the level that holds the round.</summary>
    public static WorkflowDefinition OwnLevel { get; } = Make(OwnLevelId, 1, "Hồ sơ khen thưởng thuộc thẩm quyền", AwardedHere, "Awarded");

    private static WorkflowDefinition Make(string id, int version, string name, FlowchartBuilder life, params string[] outcomes) => Workflow.Define(id, version)
        .Named(name)
        .Inputs("dossier", "round", "unit", "insiders", "award", "submitBy")
        .Outputs("reason", "clause", "ready", "returns", "late", "opinions", "unmet", "vote")
        .Outcomes([.. outcomes, "Rejected", "Withdrawn", "Late", "NotReady", "Deferred"])
        .Variable("limits").Variable("components").Variable("submitter").Variable("agencies").Variable("appraiser")
        .Variable("returns", 0).Variable("opinions", Value.List()).Variable("judgement").Variable("vote")
        .TellsItsRound()
        .Runs(UntilItEnds(life));

    /// <summary>The life of a dossier, which tells its round that it was opened, and can end at any time.</summary>
    internal static Activity UntilItEnds(FlowchartBuilder life) => Do.Flowchart("path")
        .Add(
            RoundMembers.TellOpened,
            life.Build()
                .CancelledBy(Do.OnSignal("withdrawal", Signals.Withdraw), "Withdrawn")
                .CancelledBy(Do.OnSignal("complaint", Signals.ComplaintUpheld), "Upheld"),
            RoundMembers.End("withdrawn", "Withdrawn", "withdrawn"),
            RoundMembers.End("upheld", "Rejected", "complaint", Limit("clauses", "hold")))
        .Chain("tellOpened", "life")
        .Connect("life", "Withdrawn", "withdrawn")
        .Connect("life", "Upheld", "upheld");

    private static FlowchartBuilder AwardedFromAbove => UntilSigned
        .Add(
            Do.HumanTask("result", Op.Texts(Roles.Ministry), ["Award", "Decline"], About()).Named("Thông báo kết quả xét khen thưởng của cấp trên"),
            RoundMembers.End("awarded", "Awarded", "awarded"),
            RoundMembers.End("declined", "Declined", "declined"))
        .Chain("signed", "result")
        .Connect("result", "Award", "awarded")
        .Connect("result", "Decline", "declined");

    private static FlowchartBuilder AwardedHere => UntilSigned
        .Add(RoundMembers.End("awarded", "Awarded", "awarded"))
        .Chain("signed", "awarded");

    private static FlowchartBuilder UntilSigned => Do.Flowchart("life")
        .Add(
            Do.Ask("limits", Questions.Limits, About()).Into("result", "limits"),
            Do.HumanTask("draft", Op.List(Op.Input("unit")), ["Submit"], About(("components", Limit("components"))))
                .Named("Lập và nộp hồ sơ")
                .Into("actor", "submitter").Into("components", "components")
                .CancelledBy(Do.AtInstant("intakeCloses", Op.Input("submitBy")), "Late"),
            DossierExamination.Activity.CancelledBy(Do.OnSignal("sessionTooEarly", Signals.SessionOpened), "NotReady"),
            RoundMembers.TellReady,
            Do.Event("session", Signals.SessionOpened),
            Judge("judgeAtSession", stage: "session"),
            Do.Ask("ballot", Questions.Ballot, BallotOn, "Passed", "Failed").Into("result", "vote"),
            Do.SetOutput("notePassed", "vote", Op.Variable("vote")),
            Do.Event("signed", Signals.Signed),
            RoundMembers.End("late", "Late", "late"),
            RoundMembers.End("notReady", "NotReady", "not-ready"),
            Rejected("deferred", "Deferred", "held"),
            Rejected("ineligibleAtSession", "Rejected", "not-eligible"),
            Outvoted)
        .Chain("limits", "draft")
        .Connect("draft", "Submit", "examination")
        .Connect("draft", "Late", "late")
        .Connect("examination", "NotReady", "notReady")
        .Chain("examination", "tellReady", "session", "judgeAtSession")
        .Connect("judgeAtSession", "Eligible", "ballot")
        .Connect("judgeAtSession", "Held", "deferred")
        .Connect("judgeAtSession", "NotEligible", "ineligibleAtSession")
        .Connect("ballot", "Failed", "outvoted")
        .Connect("ballot", "Passed", "notePassed")
        .Chain("notePassed", "signed");

    /// <summary>The secret ballot is held outside: only who may not vote goes out, and only counts come back.</summary>
    private static Expression BallotOn => About(
        ("recused", Op.Call("Append", Op.Call("Append", Op.Input("insiders"), Op.Variable("submitter")), Op.Variable("appraiser"))));

    private static Activity Outvoted => Do.Sequence(
        "outvoted",
        Do.SetOutput("noteFailed", "vote", Op.Variable("vote")),
        RoundMembers.End("failed", "Rejected", "vote", Op.Member(Op.Variable("vote"), "clause")));

    /// <summary>Asks the rules how the dossier stands at a stage.</summary>
    internal static Activity Judge(string id, string stage) => Do.Ask(
            id,
            Questions.Judge,
            About(("stage", stage), ("components", Op.Variable("components"))),
            "Eligible", "Held", "NotEligible")
        .Into("result", "judgement");

    /// <summary>The conditions that the last judgement found unmet.</summary>
    internal static Expression Unmet => Op.Member(Op.Variable("judgement"), "unmet");

    /// <summary>An end by the rules: the outputs name each unmet condition and its clause.</summary>
    internal static Activity Rejected(string id, string outcome, string reason) => Do.Sequence(
        id,
        Do.SetOutput($"{id}.unmet", "unmet", Unmet),
        RoundMembers.End($"{id}.because", outcome, reason, Op.Member(Op.Variable("judgement"), "clause")));

    /// <summary>What the rules say of this dossier.</summary>
    internal static Expression Limit(params string[] names) => names.Aggregate(Op.Variable("limits"), Op.Member);

    /// <summary>What every task and question names: the dossier, its award and its unit.</summary>
    internal static Expression About(params (string Name, Expression Value)[] more) =>
        Op.Object([("dossier", Op.Input("dossier")), ("award", Op.Input("award")), ("unit", Op.Input("unit")), .. more]);
}
