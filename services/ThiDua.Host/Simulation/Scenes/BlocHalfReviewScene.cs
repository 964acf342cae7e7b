using ThiDua.Workflows.Paths;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>A bloc's six months: reports of the units, some silent; the meeting; the report, sometimes returned.</summary>
internal sealed class BlocHalfReviewScene(Stage stage) : BlocScene(stage)
{
    public override string Path => "bloc-half-review";

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "reportHalf" => Chance(part, Habits.HalfReportSilent, "silent") ? null : Says(part, 1, 7, "Send"),
        "compile" => Says(part, 0, 3, "Compile"),
        "convene" => Convene(part),
        "evaluate" => Says(part, 0, 0, "Agreed"),
        "minutes" => Says(part, 0, 2, "Sign"),
        "report" => Says(part, 0, 3, "Send"),
        "receive" => Either(part, 1, 6, Habits.HalfReportReturned, "Return", "Accept"),
        _ => throw Unknown(part),
    };

    public override ValueTask<Reply?> AnswerAsync(Asked asked) =>
        asked.Task == Questions.Quorum ? new(Quorum(asked)) : base.AnswerAsync(asked);
}
