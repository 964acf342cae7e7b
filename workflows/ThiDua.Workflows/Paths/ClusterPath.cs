using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The cluster of the seven mountain provinces on the northern border (Cụm thi đua 7 tỉnh miền núi biên giới phía Bắc): the conference
/// is prepared; the provinces are a bloc that scores, meets, ranks, acclaims and hands the headship over, or reviews six months; then
/// they sign the next covenant, and the results go to the central board.
/// <code>
/// limits → cluster → preparation → review (a child) → covenant → results → Concluded
///             │            └→ Prepared     └ NotHeld └──(half)────→└→ HalfReviewed
///             └→ report → Reported
/// </code>
/// </summary>
/// <remarks>
/// The optional input <c>part</c> is <c>half</c> for the mid-year conference, <c>preparation</c> for a task that ends with the plan and
/// papers of a conference, <c>conference</c> for one that holds what another has prepared, or <c>report</c> for one that is the
/// province's own assessment sent to the cluster. A cluster's figures are appraised and concluded by
/// the central board.
/// </remarks>
internal static class ClusterPath
{
    public const string Id = "cluster";

    public static WorkflowDefinition Definition { get; } = Workflow.Define(Id, 1)
        .Named("Cụm thi đua 7 tỉnh miền núi biên giới phía Bắc")
        .Inputs("plan", "task", "work", "year", "lead", "units", "due", "part")
        .Outputs(
            "reason", "clause", "late", "conferencePlan", "planReturned", "withoutPaper", "report", "reportReturned", "review", "signed",
            "unsigned", "revisions", "resultsReturned", "results")
        .Outcomes("Concluded", "HalfReviewed", "Prepared", "Reported", "NotHeld")
        .Variable("limits").Variable("cluster").Variable("head").Variable("members", Value.List()).Variable("reviewed").Variable("review")
        .Variable("nextHead")
        .Runs(Life.EscalatedAt(Op.Input("due"), Id));

    private static Activity Life => Do.Flowchart("life")
        .Add(
            Do.Ask("limits", Questions.Limits, Op.Object(("path", Id), ("work", Op.Input("work")))).Into("result", "limits"),
            Do.Ask("cluster", Questions.Cluster, Op.Object(
                    ("work", Op.Input("work")), ("plan", Op.Input("plan")), ("year", Op.Input("year"))))
                .Into("cluster", "cluster").Into("head", "head").Into("members", "members"),
            Do.Choose("part", ("Report", Is("report")), ("Conference", Is("conference"))),
            ClusterReport.Activity,
            ClusterPreparation.Activity,
            Do.Decide("onlyPreparation", Is("preparation")),
            Review,
            Do.SetOutput("noteReview", "review", Op.Member(Op.Variable("reviewed"), "output")),
            Do.Choose("held", ("NotHeld", NotHeld), ("Half", Is("half"))),
            Do.Set("nextHead", "nextHead", Op.Member(Op.Member(Op.Variable("reviewed"), "output"), "nextHead")),
            ClusterCovenant.Activity,
            ClusterResults.Activity,
            Do.Decide("half", Is("half")),
            Ending.With("reported", "Reported", "reported"),
            Ending.With("prepared", "Prepared", "prepared"),
            Ending.With("notHeld", "NotHeld", "conference-not-held"),
            Ending.With("concluded", "Concluded", "concluded"),
            Ending.With("halfReviewed", "HalfReviewed", "half-reviewed"))
        .Chain("limits", "cluster", "part")
        .Connect("part", "Report", "report")
        .Connect("part", "Conference", "review")
        .Chain("report", "reported")
        .Connect("part", "Default", "preparation")
        .Chain("preparation", "onlyPreparation")
        .Connect("onlyPreparation", "True", "prepared")
        .Connect("onlyPreparation", "False", "review")
        .Chain("review", "noteReview", "held")
        .Connect("held", "NotHeld", "notHeld")
        .Connect("held", "Half", "results")
        .Connect("held", "Default", "nextHead")
        .Chain("nextHead", "covenant", "results", "half")
        .Connect("half", "True", "halfReviewed")
        .Connect("half", "False", "concluded");

    private static Expression Is(string part) => Op.Equal(Op.Input("part"), part);

    private static Expression NotHeld => Op.Call("Contains", Op.Texts("NotHeld", "NotScored"), Op.Variable("review"));

    /// <summary>The provinces are a bloc whose figures the central board appraises and concludes.</summary>
    private static Activity Review => Do.RunWorkflow("review", BlocReviewPath.Review, Op.Object(
            ("plan", Op.Input("plan")),
            ("task", Op.Input("task")),
            ("work", Op.Concat(Op.Input("work"), ":", Op.Variable("cluster"))),
            ("year", Op.Input("year")),
            ("bloc", Op.Variable("cluster")),
            ("head", Op.Variable("head")),
            ("members", Op.Variable("members")),
            ("due", Op.Input("due")),
            ("appraisers", Op.Texts(Roles.Ministry)),
            ("concluders", Op.Texts(Roles.CentralLeader))))
        .WithInput("correlationId", Op.Concat(Op.Input("work"), ":", Op.Variable("cluster")))
        .Into("outcome", "review").Into("result", "reviewed");

    /// <summary>A limit of the path.</summary>
    internal static Expression Limit(string name) => Op.Member(Op.Variable("limits"), name);

    /// <summary>What every task and question of the cluster names.</summary>
    internal static Expression About(params (string Name, Expression Value)[] more) =>
        Op.Object([("work", Op.Input("work")), ("bloc", Op.Variable("cluster")), ("year", Op.Input("year")), .. more]);
}
