using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using static ThiDua.Workflows.Paths.TaskPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The review of a covenant after six months (sơ kết giao ước): each member assesses its own targets, the head concludes whether the
/// bloc keeps it.
/// <code>
/// assessments of members → conclude → Achieved | Behind
/// </code>
/// </summary>
internal static class CovenantReview
{
    public static Activity Activity => Do.Flowchart("review")
        .Add(
            Contributions.Of(
                "assessment",
                Do.HumanTask("assess", EachUnit, ["Met", "Behind"], AboutUnit()).Named("Tự đánh giá chỉ tiêu giao ước 6 tháng"),
                Do.If("isBehind", Op.Equal(Op.Variable("answer"), "Behind"), Note("noteBehind", "behind", Op.CurrentValue))),
            Tell("behind"),
            Do.HumanTask(
                    "conclude",
                    Lead,
                    ["Achieved", "Behind"],
                    Knowing("assessments", "assessmentsMissing", "behind"))
                .Named("Kết luận thực hiện giao ước 6 tháng"),
            Ending.With("achieved", "Achieved", "reviewed"),
            Ending.With("fellBehind", "Behind", "reviewed"))
        .Chain("assessments", "tell.behind", "conclude")
        .Connect("conclude", "Achieved", "achieved")
        .Connect("conclude", "Behind", "fellBehind");
}
