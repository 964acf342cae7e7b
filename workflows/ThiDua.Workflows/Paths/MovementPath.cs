using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;
using static ThiDua.Workflows.Paths.TaskPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// A movement (phong trào thi đua): launched by a document, answered by each unit with its own plan or commitment, checked at mid-term,
/// and closed by a review of the units' results with proposals of awards.
/// <code>
/// launch → check → sign → number → commitments ─→ ⏳ mid-term → ⏳ closing → results → review ⇄ approve → Reviewed
///   ↑── Return ──────┘└ NotIssued     (part: launch) └→ Launched
/// </code>
/// </summary>
/// <remarks>
/// Who drafts the launch sets in it the days of the mid-term check and of the closing (<c>midTermOn</c>, <c>closingOn</c>: ISO
/// instants). Its own inputs: <c>kind</c>, the symbol of the launching document (KH when not given); <c>part</c>, <c>launch</c> when the
/// task only launches; <c>signer</c>, the rights of which who signs needs one (the chairman's when not given).
/// </remarks>
internal static class MovementPath
{
    public const string Id = "movement";
    private const string Title = "Phát động, tổ chức phong trào thi đua";

    public static WorkflowDefinition Definition { get; } = Define(Id, Title, "kind", "part", "signer")
        .Outputs(
            "late", "returned", "number", "commitments", "commitmentsMissing", "behind", "results", "resultsMissing", "proposals",
            "reason", "clause")
        .Outcomes("Reviewed", "Launched", "NotIssued", "Withdrawn")
        .Issues().Collects("commitment").Collects("result")
        .Variable("midTermOn").Variable("closingOn").Variable("behind", Value.List()).Variable("proposals", 0).Variable("reviewer")
        .Runs(LifeUntilWithdrawn(Id, Do.Flowchart("life")
            .Add(
                Issuance.Of(Launch, Op.Call("Coalesce", Op.Input("kind"), "KH")),
                Contributions.Of(
                    "commitment",
                    Do.HumanTask("commit", EachUnit, ["Commit"], AboutUnit(("number", Op.Variable("number"))))
                        .Named("Xây dựng kế hoạch, cam kết hưởng ứng phong trào")),
                Do.Decide("isLaunchOnly", Op.Equal(Op.Input("part"), "launch")),
                Ending.With("launched", "Launched", "launched"),
                MidTerm,
                Do.StartAt("untilClosing", Op.Variable("closingOn")),
                Results,
                Review,
                Ending.With("reviewed", "Reviewed", "reviewed"))
            .Chain("issuance", "commitments", "isLaunchOnly")
            .Connect("isLaunchOnly", "True", "launched")
            .Connect("isLaunchOnly", "False", "midTerm")
            .Chain("midTerm", "untilClosing", "results", "closing", "reviewed")));

    private static Activity Launch => Do.HumanTask("launch", Lead, ["Submit"], Knowing("returned"))
        .Named("Dự thảo văn bản phát động phong trào")
        .Into("midTermOn", "midTermOn").Into("closingOn", "closingOn");

    /// <summary>Who checks names the units that are behind (chậm); each of them is urged.</summary>
    private static Activity MidTerm => Do.Sequence(
        "midTerm",
        Do.StartAt("untilMidTerm", Op.Variable("midTermOn")),
        Do.HumanTask(
                "checkMidTerm",
                Lead,
                ["Check"],
                About(("units", Op.Input("units")), ("commitmentsMissing", Op.Variable("commitmentsMissing"))))
            .Named("Kiểm tra, sơ kết phong trào").Into("behind", "behind"),
        Tell("behind"),
        Do.ParallelForEach("urgeEach", Op.Variable("behind"), Do.Ask("urge", Questions.Remind, AboutUnit(("task", "commit")))));

    private static Activity Results => Contributions.Of(
        "result",
        Do.HumanTask("assess", EachUnit, ["Report"], AboutUnit()).Named("Báo cáo kết quả, đề nghị khen thưởng phong trào"),
        AddGiven("addProposals", "proposals", "proposals"));

    private static Activity Review => Do.Flowchart("closing")
        .Add(
            Do.HumanTask(
                    "review",
                    Lead,
                    ["Submit"],
                    Knowing("results", "resultsMissing", "proposals"))
                .Named("Tổng kết phong trào").Into("actor", "reviewer"),
            Do.HumanTask(
                    "approve",
                    Op.Texts(Roles.StandingBody),
                    ["Approve", "Return"],
                    Knowing("proposals"),
                    Op.List(Op.Variable("reviewer")))
                .Named("Duyệt tổng kết phong trào").Reminded("approval"),
            Tell("proposals"))
        .Connect("review", "Submit", "approve")
        .Connect("approve", "Return", "review")
        .Connect("approve", "Approve", "tell.proposals");
}
