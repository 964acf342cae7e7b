using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;
using static ThiDua.Workflows.Paths.BlocMeeting;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The year-end review of one bloc or cluster (tổng kết năm của khối, cụm thi đua): the head opens the scoring by a scale and a
/// regulation, every unit has its sheet scored and cross-checked, the meeting agrees sheet by sheet, the standing body appraises and
/// concludes; then the bloc is ranked, acclaims and proposes, and hands the headship over.
/// <code>
/// limits → open → assign → sheets (one child a unit) → meeting ⇄ appraisal → ranking → handover → send → Concluded
///                             │ └ nobody scored: NotScored └ NotHeld                               └→ NotRanked
///                             └ (part: sheets) Collected
/// </code>
/// </summary>
/// <remarks>The cross-checks are assigned before the first figure, so that nobody chooses whom to check by what was scored.</remarks>
internal static class BlocScoringPath
{
    public const string Id = "bloc-scoring";

    public static WorkflowDefinition Definition { get; } = Workflow.Define(Id, 1)
        .Named("Tổng kết, chấm điểm, xếp hạng, suy tôn của một khối, cụm thi đua")
        .Inputs("plan", "task", "work", "year", "bloc", "head", "members", "due", "part", "appraisers", "concluders")
        .WithMeeting(
            "scale", "regulation", "sheets", "unscored", "returned", "conclusion", "ranking", "acclaim", "honours", "proposal",
            "nextHead", "nextDeputy", "handover")
        .Outcomes("Concluded", "Collected", "NotRanked", "NotScored", "NotHeld")
        .Variable("limits").Variable("scale").Variable("regulation")
        .Variable("assignments", Value.List()).Variable("insiders", Value.List()).Variable("scored", Value.List())
        .Variable("unscored", Value.List()).Variable("appraiser").Variable("returned", 0)
        .Variable("ranking").Variable("acclaim").Variable("honours", Value.List()).Variable("order")
        .Variable("nextHead").Variable("nextDeputy").Variable("missing").Variable("number")
        .Runs(Life.EscalatedAt(Op.Input("due"), Id));

    private static Activity Life => Do.Flowchart("life")
        .Add(
            Do.Ask("limits", Questions.Limits, Op.Object(("path", Id), ("work", Op.Input("work")))).Into("result", "limits"),
            Do.HumanTask("open", Op.List(Op.Input("head")), ["Open"], About(("members", Op.Input("members"))))
                .Named("Mở đợt chấm điểm: chọn bảng điểm, quy chế")
                .Into("scale", "scale").Into("regulation", "regulation")
                .RemindedAfter(Limit("open"), About(("task", "open"), ("unit", Op.Input("head")))),
            Do.Ask(
                "openScoring",
                Questions.OpenScoring,
                About(("scale", Op.Variable("scale")), ("regulation", Op.Variable("regulation")), ("members", Op.Input("members"))),
                "Opened", "Refused"),
            Do.SetOutput("noteScale", "scale", Op.Variable("scale")),
            Do.SetOutput("noteRegulation", "regulation", Op.Variable("regulation")),
            Do.Ask("assign", Questions.CrossChecks, About(("members", Op.Input("members"))))
                .Into("assignments", "assignments").Into("insiders", "insiders"),
            Sheets,
            Do.SetOutput("noteSheets", "sheets", Op.Variable("scored")),
            Do.SetOutput("noteUnscored", "unscored", Op.Variable("unscored")),
            Do.Decide("anyScored", Op.Less(0, Op.Call("Count", Op.Variable("scored")))),
            Ending.With("notScored", "NotScored", "no-sheet"),
            Do.Decide("onlySheets", Op.Equal(Op.Input("part"), "sheets")),
            Ending.With("collected", "Collected", "sheets-collected"),
            Around(Agreement),
            BlocAppraisal.Appraise,
            Do.Decide("mayReturn", Op.Less(Op.Variable("returned"), Limit("returns"))),
            Do.Set("countReturned", "returned", Op.Add(Op.Variable("returned"), 1)),
            Do.SetOutput("noteReturned", "returned", Op.Variable("returned")),
            BlocAppraisal.Settle,
            BlocAppraisal.Conclude,
            Do.SetOutput("noteConclusion", "conclusion", "Concluded"),
            BlocRanking.Activity,
            BlocHandover.Activity,
            Do.HumanTask("send", Op.List(Op.Input("head")), ["Send"], About(("honours", Op.Variable("honours"))))
                .Named("Gửi kết quả tổng kết của khối, cụm về cơ quan thường trực")
                .LateAfter(Limit("send")),
            Do.Decide("ranked", Op.Equal(Op.Member(Op.Variable("ranking"), "outcome"), "Ranked")),
            Ending.With("concluded", "Concluded", "concluded"),
            Ending.With("notRanked", "NotRanked", "hard-conditions"))
        .Chain("limits", "open")
        .Connect("open", "Open", "openScoring")
        .Connect("openScoring", "Refused", "open")
        .Connect("openScoring", "Opened", "noteScale")
        .Chain("noteScale", "noteRegulation", "assign", "sheets", "noteSheets", "noteUnscored", "anyScored")
        .Connect("anyScored", "False", "notScored")
        .Connect("anyScored", "True", "onlySheets")
        .Connect("onlySheets", "True", "collected")
        .Connect("onlySheets", "False", "meeting")
        .Chain("meeting", "appraise")
        .Connect("appraise", "Return", "mayReturn")
        .Connect("mayReturn", "True", "countReturned")
        .Chain("countReturned", "noteReturned", "meeting")
        .Connect("mayReturn", "False", "settle")
        .Connect("appraise", "Confirm", "conclude")
        .Connect("settle", "Settle", "conclude")
        .Connect("conclude", "Conclude", "noteConclusion")
        .Chain("noteConclusion", "ranking", "handover", "send")
        .Connect("send", "Send", "ranked")
        .Connect("ranked", "True", "concluded")
        .Connect("ranked", "False", "notRanked");

    private static Activity Sheets => Do.ParallelForEach(
        "sheets",
        Op.Variable("assignments"),
        Do.Sequence(
            "unit",
            Do.RunWorkflow("sheet", UnitScoringPath.Id, Op.Object(
                    ("work", Op.Input("work")),
                    ("bloc", Op.Input("bloc")),
                    ("unit", Unit),
                    ("checkers", Op.Member(Op.CurrentValue, "checkers")),
                    ("substitute", Op.Member(Op.CurrentValue, "substitute")),
                    ("insiders", Op.Member(Op.CurrentValue, "insiders"))))
                .WithInput("correlationId", Op.Concat(Op.Input("work"), ":", Unit))
                .Into("outcome", "outcome").Into("result", "result"),
            Do.If(
                "hasSheet",
                Op.Equal(Op.Variable("outcome"), "Scored"),
                Do.Set("noteScored", "scored", Op.Call("Append", Op.Variable("scored"), Op.Object(
                    ("unit", Unit),
                    ("moderator", Moderator),
                    ("insiders", Op.Member(Op.CurrentValue, "insiders")),
                    ("late", Op.Member(Outputs, "late")),
                    ("disputed", Op.Member(Outputs, "disputed"))))),
                Do.Set("noteNotScored", "unscored", Op.Call("Append", Op.Variable("unscored"), Unit))))
            .WithVariable("outcome").WithVariable("result"));

    /// <summary>The meeting agrees sheet by sheet. Nobody leads it, or decides, on the sheet of the own unit.</summary>
    private static Activity Agreement => Do.ForEach(
        "agreement",
        Op.Variable("scored"),
        Do.HumanTask(
                "agree",
                Op.List(Op.Member(Op.CurrentValue, "moderator")),
                ["Agree", "Change"],
                About(("unit", Unit), ("disputed", Op.Member(Op.CurrentValue, "disputed"))),
                Op.Member(Op.CurrentValue, "insiders"))
            .Named("Hội nghị thống nhất điểm từng chỉ tiêu của đơn vị"));

    private static Expression Moderator =>
        Op.Call("If", Op.Equal(Unit, Op.Input("head")), Op.Member(Op.CurrentValue, "substitute"), Op.Input("head"));

    private static Expression Unit => Op.Member(Op.CurrentValue, "unit");

    private static Expression Outputs => Op.Member(Op.Variable("result"), "output");
}
