using ThiDua.Workflows.Paths;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>A session of the council: who comes, whether they are enough, and the minutes, when every ballot is in.</summary>
internal sealed class SessionScene(Stage stage, RoundBook rounds, CouncilDesk council) : Scene(stage)
{
    public override string Path => "council-session";

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "convene" => By(part, 0, 0, () => new Decision("Counted", rounds.Convene(part.Text("round"), part.About))),
        "minutes" => Says(part, 0, 1, "Sign") with { Then = () => rounds.Close(part.Text("round")) },
        _ => throw Unknown(part),
    };

    public override ValueTask<Reply?> AnswerAsync(Asked asked) => asked.Task == Questions.Quorum
        ? new(council.Quorum(
            asked.Texts("awards"), (int)asked.Payload["present"].AsInteger(), (int)asked.Payload["members"].AsInteger(), asked.Day))
        : base.AnswerAsync(asked);
}
