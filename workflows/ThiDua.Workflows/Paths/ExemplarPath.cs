using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;
using static ThiDua.Workflows.Paths.TaskPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// Exemplars and their publicity (điển hình tiên tiến, tuyên truyền): nominated by units, verified, chosen, approved, publicised one by
/// one by the media, taken up by the units, evaluated.
/// <code>
/// nominations → verification → choose ⇄ approve → publicity → replications → evaluate → Evaluated
///                                 └ None → NoneChosen
/// </code>
/// </summary>
/// <remarks>Who chooses names the <c>chosen</c> as codes; who nominates puts in <c>exemplars</c>, how many.</remarks>
internal static class ExemplarPath
{
    public const string Id = "exemplar";

    public static WorkflowDefinition Definition { get; } = Define(Id, "Phát hiện, tuyên truyền, nhân điển hình tiên tiến")
        .Outputs(
            "late", "nominations", "nominationsMissing", "exemplars", "verified", "rejected", "chosen", "published", "replications",
            "replicationsMissing", "reason", "clause")
        .Outcomes("Evaluated", "NoneChosen", "Withdrawn")
        .Collects("nomination").Collects("replication")
        .Variable("nominated", Value.List()).Variable("exemplars", 0).Variable("verified", Value.List()).Variable("rejected", Value.List())
        .Variable("chooser").Variable("chosen", Value.List()).Variable("published", 0)
        .Runs(LifeUntilWithdrawn(Id, Do.Flowchart("life")
            .Add(
                Contributions.Of(
                    "nomination",
                    Do.HumanTask("nominate", EachUnit, ["Nominate", "None"], AboutUnit()).Named("Giới thiệu điển hình tiên tiến"),
                    Do.If(
                        "hasNominated",
                        Op.Equal(Op.Variable("answer"), "Nominate"),
                        Do.Sequence(
                            "noteNomination",
                            Note("noteNominated", "nominated", Op.CurrentValue),
                            AddGiven("addExemplars", "exemplars", "exemplars")))),
                Tell("exemplars"),
                ExemplarVerification.All,
                Do.HumanTask("choose", Lead, ["Submit", "None"], Knowing("verified"))
                    .Named("Lựa chọn điển hình tiên tiến").Into("actor", "chooser").Into("chosen", "chosen"),
                Do.HumanTask(
                        "approve", Op.Texts(Roles.StandingBody), ["Approve", "Return"], Knowing("chosen"), Op.List(Op.Variable("chooser")))
                    .Named("Duyệt danh sách điển hình, kế hoạch tuyên truyền").Reminded("approval"),
                Tell("chosen"),
                Publicity,
                Replication,
                Do.HumanTask("evaluate", Lead, ["Evaluate"], Knowing("published", "replications"))
                    .Named("Đánh giá việc tuyên truyền, nhân điển hình"),
                Ending.With("evaluated", "Evaluated", "evaluated"),
                Ending.With("noneChosen", "NoneChosen", "none-chosen"))
            .Chain("nominations", "tell.exemplars", "verification", "choose")
            .Connect("choose", "None", "noneChosen")
            .Connect("choose", "Submit", "approve")
            .Connect("approve", "Return", "choose")
            .Connect("approve", "Approve", "tell.chosen")
            .Chain("tell.chosen", "publicity", "replications", "evaluate")
            .Connect("evaluate", "Evaluate", "evaluated")));

    private static Activity Publicity => Do.Sequence(
        "publicity",
        Do.ParallelForEach("publicityOfEach", Op.Variable("chosen"), Do.Flowchart("publicityOfOne")
            .Add(
                Do.HumanTask("publish", Op.Texts(Roles.Media), ["Publish", "Decline"], About(("exemplar", Op.CurrentValue)))
                    .Named("Tuyên truyền điển hình trên phương tiện thông tin đại chúng").Reminded("publicity"),
                Count("countPublished", "published"))
            .Connect("publish", "Publish", "countPublished")),
        Tell("published"));

    private static Activity Replication => Contributions.Of(
        "replication",
        Do.HumanTask("replicate", EachUnit, ["Report"], AboutUnit(("chosen", Op.Variable("chosen"))))
            .Named("Học tập, nhân điển hình tiên tiến"));
}
