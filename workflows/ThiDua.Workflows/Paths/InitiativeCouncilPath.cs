using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;
using static ThiDua.Workflows.Paths.InitiativeSession;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The initiative council on the initiatives of a field (Hội đồng sáng kiến, đề tài khoa học xét phạm vi ảnh hưởng): units send until a
/// date, each initiative goes its own way, the council meets when the intake has closed and all are ready, or its day has come, and the
/// chairman's decision recognises those that passed. At its end it tells the award council that it may meet.
/// <code>
/// limits → announce ─┬→ units → initiatives (one child each) ─────────────────────────┬→ (decided) → Decided | NoneRecognised
///                    └→ all ready or session day → session → all settled → decision ──┘            | NothingSent
/// </code>
/// </summary>
/// <remarks>
/// The optional input <c>field</c> is the field of the initiatives: socio-economic or education; without it, every field.
/// </remarks>
internal static class InitiativeCouncilPath
{
    public const string Id = "initiative-council";

    public static WorkflowDefinition Definition { get; } = Workflow.Define(Id, 1)
        .Named("Hội đồng sáng kiến xét phạm vi ảnh hưởng")
        .Inputs("plan", "task", "work", "year", "lead", "units", "due", "field")
        .Outputs(
            "reason", "clause", "late", "sent", "silent", "recognised", "members", "present", "postponed", "minutes", "returned",
            "decision")
        .Outcomes("Decided", "NoneRecognised", "NothingSent")
        .Variable("limits").Variable("intakeUntil").Variable("sessionOn")
        .Variable("asked", 0).Variable("answered", 0).Variable("silent", Value.List())
        .Variable("sent", 0).Variable("examined", 0).Variable("settled", 0).Variable("recognised", 0).Variable("settlement")
        .Runs(Do.Flowchart("path")
            .Add(
                Do.Ask("limits", Questions.Limits, Op.Object(("path", Id), ("work", Op.Input("work")))).Into("result", "limits"),
                Do.HumanTask("announce", Op.Input("lead"), ["Announce"], About(("units", Op.Input("units"))))
                    .Named("Thông báo nhận hồ sơ sáng kiến, lịch họp Hội đồng")
                    .Into("intakeUntil", "intakeUntil").Into("sessionOn", "sessionOn")
                    .RemindedAfter(Limit("announceReminder"), About(("task", "announce"))),
                Do.Fork("work", null, Units, Proceedings)
                    .AccompaniedBy(
                        Do.OnSignal("initiativeReady", Signals.InitiativeReady), Count("countReady", "examined"), repeats: true)
                    .AccompaniedBy(
                        Do.OnSignal("initiativeSettled", Signals.InitiativeSettled).Into("result", "settlement"),
                        Do.Sequence(
                            "settle",
                            Count("countSettled", "settled"),
                            Do.If(
                                "recognises",
                                Op.Member(Op.Variable("settlement"), "recognised"),
                                Count("countRecognised", "recognised"))),
                        repeats: true)
                    .EscalatedAt(Op.Input("due"), Id),
                Do.SetOutput("noteSent", "sent", Op.Variable("sent")),
                Do.SetOutput("noteSilent", "silent", Op.Variable("silent")),
                Do.SetOutput("noteRecognised", "recognised", Op.Variable("recognised")),
                Do.Publish("decided", Signals.InitiativesDecided),
                Do.Choose("end", ("Nothing", Op.Equal(Op.Variable("sent"), 0)), ("None", Op.Equal(Op.Variable("recognised"), 0))),
                Ending.With("nothingSent", "NothingSent", "nothing-sent"),
                Ending.With("noneRecognised", "NoneRecognised", "none-recognised"),
                Ending.With("ended", "Decided", "decided"))
            .Chain("limits", "announce")
            .Connect("announce", "Announce", "work")
            .Chain("work", "noteSent", "noteSilent", "noteRecognised", "decided", "end")
            .Connect("end", "Nothing", "nothingSent")
            .Connect("end", "None", "noneRecognised")
            .Connect("end", "Default", "ended"));

    /// <summary>Each unit sends its initiatives or says that it has none; silence until the intake closes means none.</summary>
    private static Activity Units => Do.ParallelForEach(
        "units",
        Op.Input("units"),
        Do.Sequence(
            "unit",
            Count("countAsked", "asked"),
            Do.Set("noteUnit", "unit", Op.CurrentValue),
            Do.HumanTask(
                    "send",
                    Op.List(Op.CurrentValue),
                    ["Send", "None"],
                    About(("unit", Op.CurrentValue), ("until", Op.Variable("intakeUntil"))))
                .Named("Gửi hồ sơ sáng kiến của đơn vị")
                .Into("outcome", "answer").Into("initiatives", "initiatives")
                .RemindedAfter(Limit("sendReminder"), About(("task", "send"), ("unit", Op.CurrentValue)))
                .CancelledBy(Do.AtInstant("intakeCloses", Op.Variable("intakeUntil")), "Silent"),
            Do.If(
                "hasSent",
                Op.Equal(Op.Variable("answer"), "Send"),
                Do.Set("countSent", "sent", Op.Add(Op.Variable("sent"), Op.Call("Count", Op.Variable("initiatives"))))),
            Do.If(
                "stayedSilent",
                Op.Call("IsNull", Op.Variable("answer")),
                Do.Set("noteSilentUnit", "silent", Op.Call("Append", Op.Variable("silent"), Op.CurrentValue))),
            Count("countAnswered", "answered"),
            Do.ParallelForEach("initiatives", Op.Variable("initiatives"), Initiative))
            .WithVariable("unit").WithVariable("answer").WithVariable("initiatives"));

    /// <summary>One that ended before it was ready, or before its final vote, is counted here, since it told nobody.</summary>
    private static Activity Initiative => Do.Sequence(
        "initiative",
        Do.RunWorkflow("dossier", InitiativeDossierPath.Id, Op.Object(
                ("work", Op.Input("work")),
                ("plan", Op.Input("plan")),
                ("field", Field),
                ("year", Op.Input("year")),
                ("initiative", Op.Member(Op.CurrentValue, "initiative")),
                ("unit", Op.Variable("unit")),
                ("insiders", Op.Member(Op.CurrentValue, "insiders"))))
            .WithInput("correlationId", Op.Member(Op.CurrentValue, "initiative"))
            .Into("result", "ended"),
        Do.If("endedUnready", Op.Not(Op.Member(Ended, "ready")), Count("countUnready", "examined")),
        Do.If("endedUnsettled", Op.Not(Op.Member(Ended, "settled")), Count("countUnsettled", "settled")))
        .WithVariable("ended");

    private static Expression Ended => Op.Member(Op.Variable("ended"), "output");

    private static Activity Proceedings => Do.Sequence(
        "proceedings",
        Do.StartAt("intakeEnds", Op.Variable("intakeUntil")),
        Do.WaitUntil("allReady", Op.And(
                Op.AtLeast(Op.Variable("answered"), Op.Variable("asked")),
                Op.AtLeast(Op.Variable("examined"), Op.Variable("sent"))))
            .CancelledBy(Do.AtInstant("sessionDay", Op.Variable("sessionOn")), "SessionDay"),
        Do.If(
            "anySent",
            Op.Less(0, Op.Variable("sent")),
            Do.Sequence("council", InitiativeSession.Activity, InitiativeDecision.Activity)));

    private static Activity Count(string id, string variable) => Do.Set(id, variable, Op.Add(Op.Variable(variable), 1));
}
