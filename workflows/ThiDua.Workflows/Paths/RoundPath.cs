using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// A round (đợt xét khen thưởng): it opens in its month, takes dossiers in while its window is open, lets the council meet when all of
/// them are examined or the day of the session has come, and is concluded: what is awarded above goes up with a submission (<see cref="Id"/>),
/// what the level awards itself by a decision (<see cref="OwnLevelId"/>). It ends with its conclusion; dossiers that wait for a result from above go on by themselves.
/// <code>
/// opens → announce ─┬→ window (dossiers are opened, and counted by their signals) ────┐
///                   └→ all examined or session day → initiatives → council → conclude ─┴→ Concluded | Nothing | Considered
/// </code>
/// </summary>
/// <remarks>
/// Where another task of the plan concludes the round, <c>concludes</c> is false, and the round ends <c>Considered</c> with its session.
/// </remarks>
internal static class RoundPath
{
    public const string Id = "round";
    public const string OwnLevelId = "award-round";

    /// <summary>A round of awards that are decided above.</summary>
    public static WorkflowDefinition Definition { get; } = Make(Id, 2, "Đợt xét, đề nghị khen thưởng cấp nhà nước", SubmissionPath.Id);

    /// <summary>A round of awards that the level decides itself.</summary>
    public static WorkflowDefinition OwnLevel { get; } = Make(OwnLevelId, 1, "Đợt xét khen thưởng thuộc thẩm quyền", AwardDecisionPath.Id);

    /// <summary>The variables of a round.</summary>
    public static WorkflowBuilder RoundVariables(this WorkflowBuilder round) =>
        round.Variable("intakeUntil").Variable("sessionOn").Variable("session").Variable("conclusion").CountsDossiers();

    /// <summary>The standing body says until when dossiers are taken in and when the council meets.</summary>
    public static Activity Announce => Do.HumanTask("announce", Op.Texts(Roles.StandingBody), ["Announce"], About())
        .Named("Thông báo đợt xét khen thưởng")
        .Into("intakeUntil", "intakeUntil").Into("sessionOn", "sessionOn");

    /// <summary>From the window to the conclusion, or to the session where another task concludes.</summary>
    public static Activity Work(string conclusion) =>
        Do.Fork("work", null, RoundMembers.Window(Op.Variable("intakeUntil")), Proceedings(conclusion)).Counting();

    /// <summary>What every task and question of a round names.</summary>
    public static Expression About(params (string Name, Expression Value)[] more) => Op.Object(
    [
        ("round", Op.Input("round")), ("awards", Op.Input("awards")), ("work", Op.Input("work")), ("plan", Op.Input("plan")), ("year", Op.Input("year")),
        .. more,
    ]);

    private static WorkflowDefinition Make(string id, int version, string name, string conclusion) => Workflow.Define(id, version)
        .Named(name)
        .Inputs("plan", "task", "work", "year", "lead", "units", "due", "round", "awards", "opensAt", "concludes")
        .Outputs("session", "conclusion", "dossiers")
        .Outcomes("Concluded", "Nothing", "Considered")
        .RoundVariables()
        .Runs(Do.Sequence("path", Do.StartAt("opens", Op.Input("opensAt")), Announce, Work(conclusion)));

    private static Activity Proceedings(string conclusion) => Do.Sequence(
        "proceedings",
        Do.WaitUntil("allExamined", RoundMembers.AllExamined)
            .CancelledBy(Do.AtInstant("sessionDay", Op.Variable("sessionOn")), "SessionDay"),
        Do.Ask("initiatives", Questions.InitiativesDecided, About()),
        Do.RunWorkflow("council", CouncilSessionPath.Id, About()).Into("result", "session"),
        Do.SetOutput("noteSession", "session", Op.Member(Op.Variable("session"), "output")),
        Do.SetOutput("noteDossiers", "dossiers", Op.Variable("opened")),
        Do.If("concludes", Op.Input("concludes"), Conclude(conclusion), Do.Complete("considered", "Considered")));

    private static Activity Conclude(string conclusion) => Do.Sequence(
        "conclude",
        Do.RunWorkflow("conclusion", conclusion, About()).Into("result", "conclusion"),
        Do.SetOutput("noteConclusion", "conclusion", Op.Member(Op.Variable("conclusion"), "output")),
        Do.Complete("end", Op.Call("If", Op.Member(Op.Member(Op.Variable("conclusion"), "output"), "signed"), "Concluded", "Nothing")));
}
