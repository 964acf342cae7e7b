using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>The submission or decision of a round: prepared by the standing body, signed or returned by the chairman.</summary>
internal sealed class SigningScene(Stage stage, string path, RoundBook rounds) : Scene(stage)
{
    public override string Path => path;

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "document.draft" => Says(part, 0, 1, "Submit"),
        "document.sign" => Either(part, 0, 1, Habits.ChairmanReturns, "Return", "Sign"),
        _ => throw Unknown(part),
    };

    public override ValueTask<Reply?> AnswerAsync(Asked asked) => asked.Task == Questions.Passed
        ? new(rounds.PassedIn(asked.Text("round")) is { } passed
            ? new Reply(Value.Object(("passed", passed)))
            : null)
        : base.AnswerAsync(asked);
}
