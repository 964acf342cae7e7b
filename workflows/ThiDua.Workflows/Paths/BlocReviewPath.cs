using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The review of blocs and clusters (tổng kết, sơ kết khối, cụm thi đua): who leads issues the guidance, each bloc runs its own review,
/// and the results are put together.
/// <code>
/// limits → blocs → guide → number → reviews (one child a bloc) ┬→ summarise → number → Reviewed | PartlyReviewed
///            └ NoBloc         └→ deployments (each head) ──────┘
/// </code>
/// </summary>
/// <remarks>
/// The optional input <c>blocs</c> is a list of {bloc, head, members}; without it the organisation is asked which blocs the task
/// concerns. The optional input <c>part</c> is <c>half</c> for the review of six months, or <c>guidance</c> for a task by which blocs
/// are not reviewed, but told how to review: then their heads say when and how they will.
/// </remarks>
internal static class BlocReviewPath
{
    public const string Id = "bloc-review";

    public static WorkflowDefinition Definition { get; } = Workflow.Define(Id, 1)
        .Named("Chỉ đạo, tổ chức tổng kết khối, cụm thi đua")
        .Inputs("plan", "task", "work", "year", "lead", "units", "due", "blocs", "part")
        .Outputs("reason", "clause", "late", "guidance", "blocs", "missing", "report")
        .Outcomes("Reviewed", "PartlyReviewed", "NoBloc")
        .Variable("limits").Variable("blocs").Variable("number").Variable("results", Value.List()).Variable("missing", Value.List())
        .Runs(Life.EscalatedAt(Op.Input("due"), Id));

    private static Activity Life => Do.Flowchart("life")
        .Add(
            Do.Ask("limits", Questions.Limits, Op.Object(("path", Id), ("work", Op.Input("work")))).Into("result", "limits"),
            Do.Decide("given", Op.Not(Op.Call("IsNull", Op.Input("blocs")))),
            Do.Set("setBlocs", "blocs", Op.Input("blocs")),
            Do.Ask("askBlocs", Questions.Blocs, About(("plan", Op.Input("plan")), ("units", Op.Input("units")))).Into("blocs", "blocs"),
            Do.Decide("anyBloc", Op.Less(0, Op.Call("Count", Op.Variable("blocs")))),
            Ending.With("noBloc", "NoBloc", "no-bloc"),
            Do.HumanTask("guide", Op.Input("lead"), ["Issue"], About(("blocs", Op.Variable("blocs")), ("part", Op.Input("part"))))
                .Named("Ban hành hướng dẫn tổng kết, sơ kết khối, cụm thi đua")
                .RemindedAfter(Limit("guideReminder"), About(("task", "guide"))),
            Do.Ask("guidanceNumber", Questions.Number, Op.Object(("kind", "HD"), ("year", Op.Input("year")))).Into("number", "number"),
            Do.SetOutput("noteGuidance", "guidance", Op.Variable("number")),
            Do.Decide("onlyGuidance", Op.Equal(Op.Input("part"), "guidance")),
            Deployments,
            Reviews,
            Do.SetOutput("noteBlocs", "blocs", Op.Variable("results")),
            Do.SetOutput("noteMissing", "missing", Op.Variable("missing")),
            Do.HumanTask(
                    "summarise", Op.Input("lead"), ["Send"], About(("blocs", Op.Variable("results")), ("missing", Op.Variable("missing"))))
                .Named("Tổng hợp kết quả các khối, cụm thi đua")
                .LateAfter(Limit("summary")),
            Do.Ask("reportNumber", Questions.Number, Op.Object(("kind", "BC"), ("year", Op.Input("year")))).Into("number", "number"),
            Do.SetOutput("noteReport", "report", Op.Variable("number")),
            Do.Decide("complete", Op.Equal(Op.Call("Count", Op.Variable("missing")), 0)),
            Ending.With("reviewed", "Reviewed", "reviewed"),
            Ending.With("partly", "PartlyReviewed", "blocs-missing"))
        .Chain("limits", "given")
        .Connect("given", "True", "setBlocs")
        .Connect("given", "False", "askBlocs")
        .Chain("setBlocs", "anyBloc")
        .Chain("askBlocs", "anyBloc")
        .Connect("anyBloc", "False", "noBloc")
        .Connect("anyBloc", "True", "guide")
        .Connect("guide", "Issue", "guidanceNumber")
        .Chain("guidanceNumber", "noteGuidance", "onlyGuidance")
        .Connect("onlyGuidance", "True", "deployments")
        .Connect("onlyGuidance", "False", "reviews")
        .Chain("deployments", "noteBlocs")
        .Chain("reviews", "noteBlocs", "noteMissing", "summarise")
        .Connect("summarise", "Send", "reportNumber")
        .Chain("reportNumber", "noteReport", "complete")
        .Connect("complete", "True", "reviewed")
        .Connect("complete", "False", "partly");

    /// <summary>What reviews a bloc: the year, or six months of it.</summary>
    internal static Expression Review => Op.Call("If", Op.Equal(Op.Input("part"), "half"), BlocHalfReviewPath.Id, BlocScoringPath.Id);

    private static Activity Reviews => Do.ParallelForEach(
        "reviews",
        Op.Variable("blocs"),
        Do.Sequence(
            "bloc",
            Do.RunWorkflow("review", Review, Op.Object(
                    ("plan", Op.Input("plan")),
                    ("task", Op.Input("task")),
                    ("work", Op.Concat(Op.Input("work"), ":", Bloc)),
                    ("year", Op.Input("year")),
                    ("bloc", Bloc),
                    ("head", Head),
                    ("members", Op.Member(Op.CurrentValue, "members")),
                    ("due", Op.Input("due"))))
                .WithInput("correlationId", Op.Concat(Op.Input("work"), ":", Bloc))
                .Into("outcome", "outcome").Into("result", "result"),
            Note("noteReview", Op.Variable("outcome"), Op.Member(Op.Variable("result"), "output")),
            Do.If("unheld", Op.Call("Contains", Op.Texts("NotHeld", "NotScored"), Op.Variable("outcome")), Missing("missReview")))
            .WithVariable("outcome").WithVariable("result"));

    /// <summary>Each head tells when its bloc meets; whoever stays silent is reminded, then named.</summary>
    private static Activity Deployments => Do.ParallelForEach(
        "deployments",
        Op.Variable("blocs"),
        Do.Sequence(
            "deployment",
            Do.HumanTask("deploy", Op.List(Head), ["Deployed"], About(("bloc", Bloc), ("guidance", Op.Variable("number"))))
                .Named("Triển khai hướng dẫn trong khối, cụm và báo lịch họp")
                .Into("outcome", "deployed")
                .RemindedAfter(Limit("deployReminder"), About(("task", "deploy"), ("bloc", Bloc), ("unit", Head)))
                .EndedAfter(Limit("deploy"), "Silent"),
            Note("noteDeployment", Op.Call("Coalesce", Op.Variable("deployed"), "Silent"), Op.Object()),
            Do.If("silentBloc", Op.Call("IsNull", Op.Variable("deployed")), Missing("missDeployment")))
            .WithVariable("deployed"));

    private static Activity Note(string id, Expression outcome, Expression outputs) => Do.Set(
        id,
        "results",
        Op.Call("Append", Op.Variable("results"), Op.Object(
            ("bloc", Bloc),
            ("outcome", outcome),
            ("leader", Op.Member(Op.Member(outputs, "ranking"), "leader")),
            ("nextHead", Op.Member(outputs, "nextHead")),
            ("late", Op.Member(outputs, "late")))));

    private static Activity Missing(string id) => Do.Set(id, "missing", Op.Call("Append", Op.Variable("missing"), Bloc));

    private static Expression Head => Op.Member(Op.CurrentValue, "head");

    private static Expression Bloc => Op.Member(Op.CurrentValue, "bloc");

    private static Expression Limit(string name) => Op.Member(Op.Variable("limits"), name);

    private static Expression About(params (string Name, Expression Value)[] more) =>
        Op.Object([("work", Op.Input("work")), ("year", Op.Input("year")), .. more]);
}
