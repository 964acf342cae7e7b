using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;
using static ThiDua.Workflows.Paths.TaskPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// A consultation (lấy ý kiến) of agencies and of the people: each agency has its limit and its silence
/// counts as no opinion; each opinion to the contrary is taken over or declined with a reason; nothing ends without the closing summary
/// (bản tổng hợp, tiếp thu, giải trình), not even what is withdrawn.
/// <code>
/// prepare → collect (agencies ∥ public window) → handle each → summarise → Closed
///             └ Withdrawn ──────────────────────────────────────↑          └ Withdrawn
/// </code>
/// </summary>
/// <remarks>
/// Its own inputs: <c>audience</c>, <c>agencies</c> when the people are not asked, and <c>agencyDays</c> and
/// <c>publicDays</c>, working days that go before those of the limits.
/// </remarks>
internal static class ConsultationPath
{
    public const string Id = "consultation";
    private const string Title = "Lấy ý kiến cơ quan, đơn vị và Nhân dân";

    public static WorkflowDefinition Definition { get; } = Define(Id, Title, "audience", "agencyDays", "publicDays")
        .Outputs("late", "opinions", "opinionsMissing", "signed", "anonymous", "takenOver", "declined", "summary")
        .Outcomes("Closed", "Withdrawn")
        .Collects("opinion")
        .Variable("toHandle", Value.List()).Variable("signed", 0).Variable("anonymous", 0)
        .Variable("takenOver", 0).Variable("declined", 0).Variable("summary").Variable("outcome", "Closed")
        .Runs(Life(Id, Do.Flowchart("life")
            .Add(
                Do.HumanTask("prepare", Lead, ["Ask"], About()).Named("Chuẩn bị nội dung lấy ý kiến"),
                PublicOpinion.Collecting(Agencies),
                Handling,
                Do.Set("noteWithdrawn", "outcome", "Withdrawn"),
                Do.HumanTask("summarise", Lead, ["Close"], Counts)
                    .Named("Tổng hợp, tiếp thu, giải trình ý kiến").Reminded("summary").Into("summary", "summary"),
                Tell("summary"),
                Do.Complete("end", Op.Variable("outcome")))
            .Connect("prepare", "Ask", "collect")
            .Chain("collect", "handling", "summarise")
            .Connect("collect", "Withdrawn", "noteWithdrawn")
            .Chain("noteWithdrawn", "summarise")
            .Connect("summarise", "Close", "tell.summary")
            .Chain("tell.summary", "end")));

    private static Activity Agencies => Contributions.Of(
        "opinion",
        Do.HumanTask("opinion", EachUnit, ["Agree", "Amend", "Object"], AboutUnit()).Named("Góp ý kiến bằng văn bản"),
        Do.If(
            "isContrary",
            Op.NotEqual(Op.Variable("answer"), "Agree"),
            Note("noteContrary", "toHandle", Op.CurrentValue)),
        limit: Op.Call("Coalesce", Op.Input("agencyDays"), Limit("opinion")));

    /// <summary>Each opinion is answered on its own: taken over (tiếp thu), or declined with a reason (giải trình).</summary>
    private static Activity Handling => Do.Sequence(
        "handling",
        Do.ParallelForEach("handleEach", Op.Variable("toHandle"), Do.Flowchart("handleOne")
            .Add(
                Do.HumanTask("handle", Lead, ["TakeOver", "Decline"], About(("from", Op.CurrentValue)))
                    .Named("Tiếp thu hoặc giải trình ý kiến"),
                Count("countTakenOver", "takenOver"),
                Count("countDeclined", "declined"))
            .Connect("handle", "TakeOver", "countTakenOver")
            .Connect("handle", "Decline", "countDeclined")),
        Tell("takenOver"),
        Tell("declined"));

    private static Expression Counts => Knowing("opinions", "opinionsMissing", "signed", "anonymous", "takenOver", "declined");
}
