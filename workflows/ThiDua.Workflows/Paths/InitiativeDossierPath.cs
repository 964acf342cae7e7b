using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// One initiative before the initiative council (xét công nhận sáng kiến, đề tài): entered in the register, checked, read blind, voted
/// on in session; a unit that is refused may object once, and others read it again. It can be withdrawn until it has its end.
/// <code>
/// limits → register → examination ⏳ session → vote → Passed → settled ⏳ signed → certify → Recognised
///              │           │ └ NotReady         └→ Failed → object → Object → reading → voteAgain → Passed ↑
///              └ Rejected  └ Rejected                          └→ Accept, silent ────────→ └ Failed → NotRecognised
/// </code>
/// </summary>
internal static class InitiativeDossierPath
{
    public const string Id = "initiative-dossier";

    public static WorkflowDefinition Definition { get; } = Workflow.Define(Id, 1)
        .Named("Xét công nhận một sáng kiến")
        .Inputs("work", "plan", "field", "year", "initiative", "unit", "insiders")
        .Outputs(
            "reason", "clause", "late", "ready", "settled", "returns", "readings", "replaced", "vote", "objected", "level", "certificate")
        .Outcomes("Recognised", "NotRecognised", "Rejected", "NotReady", "Withdrawn")
        .Variable("limits").Variable("returns", 0).Variable("readers", Value.List()).Variable("readings", Value.List())
        .Variable("replaced", 0).Variable("level").Variable("vote").Variable("certificate")
        .Runs(Do.Flowchart("path")
            .Add(
                Life.CancelledBy(Do.OnSignal("withdrawal", Signals.Withdraw), "Withdrawn"),
                Ending.With("withdrawn", "Withdrawn", "withdrawn"))
            .Connect("life", "Withdrawn", "withdrawn"));

    private static Activity Life => Do.Flowchart("life")
        .Add(
            Do.Ask("limits", Questions.Limits, Op.Object(("path", Id), ("work", Op.Input("work")))).Into("result", "limits"),
            Do.Ask("register", Questions.RegisterInitiative, About(("field", Op.Input("field"))), "Registered", "Used", "Stranger"),
            Ending.With("used", "Rejected", "used-before"),
            Ending.With("stranger", "Rejected", "not-theirs"),
            InitiativeCheck.Activity.CancelledBy(Do.OnSignal("sessionTooEarly", Signals.InitiativeSession), "NotReady"),
            Ending.With("notReady", "NotReady", "not-ready"),
            Do.SetOutput("markReady", "ready", true),
            Do.Publish("ready", Signals.InitiativeReady),
            Do.Event("session", Signals.InitiativeSession),
            Vote("vote"),
            Do.HumanTask("object", Op.List(Op.Input("unit")), ["Accept", "Object"], About(("vote", Op.Variable("vote"))))
                .Named("Nhận thông báo không công nhận kèm lý do, kiến nghị xem xét lại")
                .EndedAfter(Limit("objection"), "Silent"),
            Do.SetOutput("noteObjected", "objected", true),
            InitiativeReading.Activity("rereading", "second."),
            Vote("voteAgain"),
            Settled("settledWell", recognised: true),
            Settled("settledBadly", recognised: false),
            Do.Event("signed", Signals.InitiativesSigned),
            Do.HumanTask("certify", Op.Texts(Roles.InitiativeSecretary), ["Certify"], About(("vote", Op.Variable("vote"))))
                .Named("Lập giấy chứng nhận sáng kiến")
                .LateAfter(Limit("certificate")),
            Do.Ask("certificateNumber", Questions.Number, Op.Object(("kind", "GCN"), ("year", Op.Input("year"))))
                .Into("number", "certificate"),
            Do.SetOutput("noteCertificate", "certificate", Op.Variable("certificate")),
            Do.SetOutput("noteLevel", "level", Op.Member(Op.Variable("vote"), "level")),
            Ending.With("recognised", "Recognised", "recognised"),
            Ending.With("notRecognised", "NotRecognised", "vote"))
        .Chain("limits", "register")
        .Connect("register", "Used", "used")
        .Connect("register", "Stranger", "stranger")
        .Connect("register", "Registered", "examination")
        .Connect("examination", "NotReady", "notReady")
        .Chain("examination", "markReady", "ready", "session", "vote")
        .Connect("vote", "Passed", "settledWell")
        .Connect("vote", "Failed", "object")
        .Connect("object", "Accept", "settledBadly")
        .Connect("object", "Silent", "settledBadly")
        .Connect("object", "Object", "noteObjected")
        .Chain("noteObjected", "rereading", "voteAgain")
        .Connect("voteAgain", "Passed", "settledWell")
        .Connect("voteAgain", "Failed", "settledBadly")
        .Chain("settledWell", "signed", "certify")
        .Connect("certify", "Certify", "certificateNumber")
        .Chain("certificateNumber", "noteCertificate", "noteLevel", "recognised")
        .Chain("settledBadly", "notRecognised");

    /// <summary>Authors and people of their unit get no ballot paper.</summary>
    private static Activity Vote(string id) => Do.Ask(
            id,
            Questions.InitiativeVote,
            About(("recused", Op.Input("insiders")), ("proposed", Op.Variable("level")), ("readings", Op.Variable("readings"))),
            "Passed", "Failed")
        .Into("result", "vote");

    private static Activity Settled(string id, bool recognised) => Do.Sequence(
        id,
        Do.SetOutput($"{id}.vote", "vote", Op.Variable("vote")),
        Do.SetOutput($"{id}.mark", "settled", true),
        Do.Publish($"{id}.tell", Signals.InitiativeSettled, Op.Object(("recognised", recognised))));

    internal static Expression Limit(string name) => Op.Member(Op.Variable("limits"), name);

    /// <summary>What every task but a reader's names: the initiative and its unit.</summary>
    internal static Expression About(params (string Name, Expression Value)[] more) =>
        Op.Object([("work", Op.Input("work")), ("initiative", Op.Input("initiative")), ("unit", Op.Input("unit")), .. more]);
}
