using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>The cluster of provinces: plan and papers of its conference, its covenant, what goes up to the central board.</summary>
internal sealed class ClusterScene(Stage stage) : Scene(stage)
{
    public override string Path => "cluster";

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "draft" or "write" => Says(part, 1, 6, "Submit"),
        "checkPlan" => Either(part, 0, 2, Habits.FormIsWrong, "Return", "Pass"),
        "approvePlan" => Either(part, 0, 3, Habits.ChairmanReturns, "Return", "Approve"),
        "paper" => Chance(part, Habits.PaperMissing, "silent") ? null : Says(part, 1, 8, "Deliver"),
        "signReport" => Either(part, 0, 3, Habits.ChairmanReturns, "Return", "Sign"),
        "receiveReport" or "receive" => Either(part, 1, 6, Habits.CentralReturns, "Return", "Accept"),
        "draftCovenant" => Says(part, 1, 6, "Submit"),
        "signCovenant" => Chance(part, Habits.NeverSigns, "never") ? null : Either(part, 0, 6, Habits.RefusesCovenant, "Refuse", "Sign"),
        "send" => Says(part, 0, 3, "Send"),
        _ => throw Unknown(part),
    };

    public override ValueTask<Reply?> AnswerAsync(Asked asked) => asked.Task == Questions.Cluster
        ? new(new Reply(Value.Object(
            ("cluster", "cum-7-tinh"),
            ("head", Province.Cluster[0]),
            ("members", Value.List([.. Province.Cluster.Select(province => (Value)province)])))))
        : base.AnswerAsync(asked);
}
