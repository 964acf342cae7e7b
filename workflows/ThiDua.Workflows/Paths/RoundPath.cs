using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// A round (đợt xét khen thưởng) of state-level awards: it opens in its month, takes dossiers in while its window is open, lets the
/// council meet when all dossiers are ready or the day of the session has come, and submits what the council passed. It ends when
/// every dossier has its end, that is after the results from above.
/// <code>
/// opens → announce ─┬→ dossiers (one child each, added while it runs) ─────────────────────┬→ Submitted | NothingToSubmit
///                   └→ all ready or session day → council → prepare ⇄ sign → (signed) ─────┘
/// </code>
/// </summary>
internal static class RoundPath
{
    public const string Id = "round";

    /// <summary>The first member of the dossiers is no dossier but the window itself: it keeps the list open until intake closes.</summary>
    private const string Window = "window";

    public static WorkflowDefinition Definition { get; } = Workflow.Define(Id, 1)
        .Named("Đợt xét, đề nghị khen thưởng cấp nhà nước")
        .Inputs("round", "awards", "opensAt")
        .Outputs("session", "submission", "returned")
        .Outcomes("Submitted", "NothingToSubmit")
        .Variable("intakeUntil").Variable("sessionOn").Variable("closed", false)
        .Variable("dossiers", 0).Variable("examined", 0)
        .Variable("session").Variable("preparer").Variable("returned", 0).Variable("outcome", "NothingToSubmit")
        .Runs(Do.Sequence(
            "path",
            Do.StartAt("opens", Op.Input("opensAt")),
            Do.HumanTask("announce", Op.Texts(Roles.StandingBody), ["Announce"], About())
                .Into("intakeUntil", "intakeUntil").Into("sessionOn", "sessionOn"),
            Do.Fork("work", null, Dossiers, Proceedings)
                .AccompaniedBy(Do.OnSignal("dossierReady", Signals.Ready), Examined("countReady"), repeats: true),
            Do.Complete("end", Op.Variable("outcome"))));

    private static Activity Dossiers => Do.ParallelForEach(
        "dossiers",
        Op.Texts(Window),
        Do.If(
            "member",
            Op.Equal(Op.CurrentValue, Window),
            Do.Sequence("intake", Do.StartAt("intakeCloses", Op.Variable("intakeUntil")), Do.Set("closeIntake", "closed", true)),
            Dossier));

    private static Activity Dossier => Do.Sequence(
        "member.dossier",
        Do.Set("countDossier", "dossiers", Op.Add(Op.Variable("dossiers"), 1)),
        Do.RunWorkflow("dossier", DossierPath.Id, Op.Object(
                ("dossier", Op.Member(Op.CurrentValue, "dossier")),
                ("round", Op.Input("round")),
                ("unit", Op.Member(Op.CurrentValue, "unit")),
                ("insiders", Op.Member(Op.CurrentValue, "insiders")),
                ("award", Op.Member(Op.CurrentValue, "award")),
                ("submitBy", Op.Variable("intakeUntil"))))
            .WithInput("correlationId", Op.Member(Op.CurrentValue, "dossier"))
            .Into("result", "ended"),
        Do.If("endedEarly", Op.Not(Op.Member(Op.Member(Op.Variable("ended"), "output"), "ready")), Examined("countEnded")))
        .WithVariable("ended");

    private static Activity Proceedings => Do.Sequence(
        "proceedings",
        Do.WaitUntil("allExamined", Op.And(Op.Variable("closed"), Op.AtLeast(Op.Variable("examined"), Op.Variable("dossiers"))))
            .CancelledBy(Do.AtInstant("sessionDay", Op.Variable("sessionOn")), "SessionDay"),
        Do.RunWorkflow("council", CouncilSessionPath.Id, Op.Object(("round", Op.Input("round")), ("awards", Op.Input("awards"))))
            .Into("result", "session"),
        Do.SetOutput("noteSession", "session", Op.Member(Op.Variable("session"), "output")),
        Submission);

    /// <summary>The submission (tờ trình): the standing body prepares it, the chairman signs it or returns it.</summary>
    private static Activity Submission => Do.Flowchart("submission")
        .Add(
            Do.HumanTask("prepare", Op.Texts(Roles.StandingBody), ["Submit", "NothingToSubmit"], About()).Into("actor", "preparer"),
            Do.HumanTask("sign", Op.Texts(Roles.Chairman), ["Sign", "Return"], About(), Op.List(Op.Variable("preparer"))),
            Do.Set("countReturned", "returned", Op.Add(Op.Variable("returned"), 1)),
            Do.SetOutput("noteReturned", "returned", Op.Variable("returned")),
            Do.Set("submitted", "outcome", "Submitted"),
            Do.SetOutput("noteSubmission", "submission", "Signed"),
            Do.Publish("signed", Signals.Signed),
            Do.SetOutput("noteNothing", "submission", "Nothing"))
        .Connect("prepare", "Submit", "sign")
        .Connect("prepare", "NothingToSubmit", "noteNothing")
        .Connect("sign", "Return", "countReturned")
        .Chain("countReturned", "noteReturned", "prepare")
        .Connect("sign", "Sign", "submitted")
        .Chain("submitted", "noteSubmission", "signed");

    private static Activity Examined(string id) => Do.Set(id, "examined", Op.Add(Op.Variable("examined"), 1));

    private static Expression About() => Op.Object(("round", Op.Input("round")), ("awards", Op.Input("awards")));
}
