using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The cancellation of an award (hủy bỏ quyết định khen thưởng, thu hồi hiện vật và tiền thưởng): the standing body proposes, the council
/// is heard where the rules ask for it, the level that granted the award decides, and object and money are recovered.
/// <code>
/// propose → council? → province: decision ⇄ sign ──────────────┬→ handBack ⇄ Incomplete ─ receive → Cancelled
///    └ Kept   └ Kept    state: submission ⇄ sign → fromAbove ──┘      └ Overdue → escalated → enforce → Cancelled
///                                 └ Kept               └ Kept
/// </code>
/// </summary>
/// <remarks>
/// Inputs: the award by <c>dossier</c>, <c>award</c>, <c>level</c> (state, province) and the <c>decision</c> that granted it; the unit
/// (<c>subject</c>) that hands back; the <c>ground</c>, the number of the conclusion that it rests on.
/// </remarks>
internal static class CancellationPath
{
    public const string Id = "cancellation";

    public static WorkflowDefinition Definition { get; } = Workflow.Define(Id, 1)
        .Named("Hủy bỏ quyết định khen thưởng, thu hồi hiện vật và tiền thưởng")
        .Inputs("work", "year", "dossier", "award", "level", "decision", "subject", "insiders", "ground")
        .Outputs("reason", "clause", "vote", "number", "returned", "recovered", "late")
        .Outcomes("Cancelled", "Kept")
        .Variable(Limited.Variable).Variable("council").Variable("proposal").Variable("proposer").Variable("opinion").Variable("vote")
        .Variable("number").Variable("returned", 0).Variable("answer").Variable("receipt")
        .Runs(Do.Sequence(
            "path",
            Limited.Asked(Id),
            Do.HumanTask("propose", Op.Texts(Roles.StandingBody), ["Propose", "Keep"], About(), Op.Input("insiders"))
                .Named("Đề nghị hủy bỏ quyết định khen thưởng")
                .Into("outcome", "proposal").Into("actor", "proposer")
                .RemindedAfter(Limited.By("propose"), About()),
            KeptWhen("isMet", Op.Equal(Op.Variable("proposal"), "Keep"), "standard-met"),
            Do.Ask("route", Questions.Route, About(("act", "cancel"))).Into("council", "council"),
            Do.If("asksCouncil", Op.Call("Coalesce", Op.Variable("council"), false), Council),
            Do.If("isState", Op.Equal(Op.Input("level"), "state"), AtStateLevel, AtProvincialLevel),
            Do.Publish("tellCancelled", Signals.AwardCancelled, About(), correlationId: Op.Input("dossier")),
            Recovery,
            Do.SetOutput("noteRecovered", "recovered", Op.NotEqual(Op.Variable("receipt"), "Irrecoverable")),
            Ending.With("cancelled", "Cancelled", "cancelled", Op.Input("ground"))));

    private static Activity Council => Do.Sequence(
        "council",
        Do.Ask(
                "ballot",
                Questions.Ballot,
                About(("recused", Op.Call("Append", Op.Input("insiders"), Op.Variable("proposer")))),
                "Passed", "Failed")
            .Into("outcome", "opinion").Into("result", "vote"),
        Do.SetOutput("noteVote", "vote", Op.Variable("vote")),
        KeptWhen("isOutvoted", Op.Equal(Op.Variable("opinion"), "Failed"), "vote"));

    private static Activity AtProvincialLevel => Do.Sequence(
        "province",
        new SignedDocument(
            "decision", "QĐ", "quyết định hủy bỏ quyết định khen thưởng", Op.Texts(Roles.StandingBody), Op.Texts(Roles.Chairman), About())
        {
            Excluded = Op.Input("insiders"),
            MayBeRefused = true,
        }.Activity,
        KeptWhen("isRefused", Op.Call("IsNull", Op.Variable("number")), "refused"));

    private static Activity AtStateLevel => Do.Sequence(
        "state",
        new SignedDocument("submission", "TTr", "tờ trình đề nghị hủy bỏ", Op.Texts(Roles.StandingBody), Op.Texts(Roles.Chairman), About())
        {
            Excluded = Op.Input("insiders"),
        }.Activity,
        Do.HumanTask("fromAbove", Op.Texts(Roles.Ministry), ["Cancel", "Keep"], About(("number", Op.Variable("number"))))
            .Named("Kết quả từ trung ương")
            .Into("outcome", "answer"),
        KeptWhen("isKeptAbove", Op.Equal(Op.Variable("answer"), "Keep"), "kept-above"));

    private static Activity Recovery => Do.Flowchart("recovery")
        .Add(
            Do.HumanTask("handBack", Op.List(Op.Input("subject")), ["HandBack"], About())
                .Named("Nộp lại hiện vật và tiền thưởng")
                .CancelledBy(Limited.After("recoveryDue", "recovery"), "Overdue"),
            Do.HumanTask("receive", Op.Texts(Roles.StandingBody), ["Complete", "Incomplete"], About(), Op.Input("insiders"))
                .Named("Xác nhận đã nhận lại hiện vật và tiền thưởng")
                .Into("outcome", "receipt"),
            Do.SetOutput("noteOverdue", "late", "recovery"),
            Do.Ask("escalate", Questions.Escalate, About(("what", "handBack"))),
            Do.HumanTask("enforce", Op.Texts(Roles.StandingBody), ["Recovered", "Irrecoverable"], About(), Op.Input("insiders"))
                .Named("Thu hồi hiện vật và tiền thưởng quá hạn")
                .Into("outcome", "receipt")
                .RemindedAfter(Limited.By("enforcement"), About()))
        .Connect("handBack", "HandBack", "receive")
        .Connect("receive", "Incomplete", "handBack")
        .Connect("handBack", "Overdue", "noteOverdue")
        .Chain("noteOverdue", "escalate", "enforce");

    private static Activity KeptWhen(string id, Expression condition, string reason) =>
        Do.If(id, condition, Ending.With($"{id}.kept", "Kept", reason));

    private static Expression About(params (string Name, Expression Value)[] more) => Op.Object(
    [
        ("work", Op.Input("work")), ("dossier", Op.Input("dossier")), ("award", Op.Input("award")), ("decision", Op.Input("decision")),
        ("unit", Op.Input("subject")), .. more,
    ]);
}
