using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The review of blocs and clusters (tổng kết, sơ kết khối, cụm thi đua): who leads issues the guidance, each bloc runs its own review,
/// and the results are put together.
/// <code>
/// limits → blocs → guide → number → reviews (one child a bloc) ───────────┬→ summarise → number → Reviewed | PartlyReviewed
///            └ NoBloc         └→ dates or leaders (each head tells) ─────┘
/// </code>
/// </summary>
/// <remarks>
/// The optional input <c>blocs</c> is a list of {bloc, head, members}; without it the organisation is asked which blocs the task
/// concerns. The optional input <c>part</c> is <c>half</c> for the review of six months, and <c>sheets</c> for a task that ends when the
/// units have their sheets; with <c>guidance</c> the blocs are not reviewed, but told how to, and their heads say when they will; with
/// <c>leaders</c> the heads name who led by the last review.
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
            Do.Choose("part", ("Dates", Op.Equal(Op.Input("part"), "guidance")), ("Leaders", Op.Equal(Op.Input("part"), "leaders"))),
            BlocHeads.Dates,
            BlocHeads.Leaders,
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
        .Chain("guidanceNumber", "noteGuidance", "part")
        .Connect("part", "Dates", "dates")
        .Connect("part", "Leaders", "leaders")
        .Connect("part", "Default", "reviews")
        .Chain("dates", "noteBlocs")
        .Chain("leaders", "noteBlocs")
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
                    ("due", Op.Input("due")),
                    ("part", Op.Input("part"))))
                .WithInput("correlationId", Op.Concat(Op.Input("work"), ":", Bloc))
                .Into("outcome", "outcome").Into("result", "result"),
            Note(
                "noteReview",
                Op.Variable("outcome"),
                ("leader", Op.Member(Op.Member(Outputs, "ranking"), "leader")),
                ("nextHead", Op.Member(Outputs, "nextHead")),
                ("late", Op.Member(Outputs, "late"))),
            Do.If("unheld", Op.Call("Contains", Op.Texts("NotHeld", "NotScored"), Op.Variable("outcome")), Missing("missReview")))
            .WithVariable("outcome").WithVariable("result"));

    /// <summary>What is told of a bloc.</summary>
    internal static Activity Note(string id, Expression outcome, params (string Name, Expression Value)[] more) => Do.Set(
        id,
        "results",
        Op.Call("Append", Op.Variable("results"), Op.Object([("bloc", Bloc), ("outcome", outcome), .. more])));

    internal static Activity Missing(string id) => Do.Set(id, "missing", Op.Call("Append", Op.Variable("missing"), Bloc));

    private static Expression Outputs => Op.Member(Op.Variable("result"), "output");

    internal static Expression Head => Op.Member(Op.CurrentValue, "head");

    internal static Expression Bloc => Op.Member(Op.CurrentValue, "bloc");

    internal static Expression Limit(string name) => Op.Member(Op.Variable("limits"), name);

    internal static Expression About(params (string Name, Expression Value)[] more) =>
        Op.Object([("work", Op.Input("work")), ("year", Op.Input("year")), .. more]);
}
