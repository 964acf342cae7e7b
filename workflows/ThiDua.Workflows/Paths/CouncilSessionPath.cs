using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// A session of the provincial council (phiên họp Hội đồng Thi đua - Khen thưởng tỉnh): the secretary counts who is present; without a
/// quorum the session is put off; with one, every dossier of the round that is ready is voted on, and the minutes are signed.
/// <code>
/// convene → quorum → Met → (session opened) → minutes → Held
///    ↑────── postponed ← NotMet
/// </code>
/// </summary>
internal static class CouncilSessionPath
{
    public const string Id = "council-session";

    public static WorkflowDefinition Definition { get; } = Workflow.Define(Id, 2)
        .Named("Phiên họp Hội đồng Thi đua - Khen thưởng tỉnh")
        .Inputs("plan", "task", "work", "year", "lead", "units", "due", "round", "awards")
        .Outputs("members", "present", "postponed")
        .Outcomes("Held")
        .Variable("members").Variable("present").Variable("postponedTo").Variable("postponed", 0)
        .Runs(Do.Flowchart("path")
            .Add(
                Do.HumanTask("convene", Op.Texts(Roles.Secretary), ["Counted"], About())
                    .Named("Triệu tập phiên họp và điểm danh")
                    .Into("members", "members").Into("present", "present").Into("postponedTo", "postponedTo"),
                Do.Ask("quorum", Questions.Quorum, Count, "Met", "NotMet"),
                Do.Set("countPostponed", "postponed", Op.Add(Op.Variable("postponed"), 1)),
                Do.SetOutput("notePostponed", "postponed", Op.Variable("postponed")),
                Do.StartAt("postpone", Op.Variable("postponedTo")),
                Do.SetOutput("noteMembers", "members", Op.Variable("members")),
                Do.SetOutput("notePresent", "present", Op.Variable("present")),
                Do.Publish("open", Signals.SessionOpened),
                Do.HumanTask("minutes", Op.Texts(Roles.Secretary), ["Sign"], About()).Named("Lập và ký biên bản phiên họp"),
                Do.Complete("held", "Held"))
            .Connect("convene", "Counted", "quorum")
            .Connect("quorum", "NotMet", "countPostponed")
            .Chain("countPostponed", "notePostponed", "postpone", "convene")
            .Connect("quorum", "Met", "noteMembers")
            .Chain("noteMembers", "notePresent", "open", "minutes")
            .Connect("minutes", "Sign", "held"));

    private static Expression Count => Op.Object(
        ("awards", Op.Input("awards")), ("members", Op.Variable("members")), ("present", Op.Variable("present")));

    private static Expression About() => Op.Object(("round", Op.Input("round")), ("awards", Op.Input("awards")));
}
