using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>A round: the standing body announces it, and units begin to open their dossiers; before a local one, units send their lists.</summary>
/// <param name="stage">What is shared.</param>
/// <param name="path">The round's definition.</param>
/// <param name="dossier">The definition of its dossiers.</param>
/// <param name="rounds">What is known of the rounds.</param>
/// <param name="nominations">Who will be proposed.</param>
/// <param name="letters">Who complains of a dossier.</param>
internal sealed class RoundScene(Stage stage, string path, string dossier, RoundBook rounds, Nominations nominations, Letters letters) : Scene(stage)
{
    private readonly Candidacies _candidacies = new(stage, letters);

    public override string Path => path;

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "announce" => Announce(part),
        "guide" => Says(part, 0, 2, "Issue"),
        "list" => Chance(part, Habits.UnitSilent, "silent") ? null : Says(part, 1, 9, "Send"),
        "compile" => Says(part, 0, 2, "Compile"),
        _ => throw Unknown(part),
    };

    public override async ValueTask<Reply?> AnswerAsync(Asked asked) => asked.Task != Questions.InitiativesDecided
        ? await base.AnswerAsync(asked)
        : await rounds.AreInitiativesDecidedAsync(asked.Text("round")) ? new Reply(Value.Null) : null;

    private Performance Announce(Part part)
    {
        var round = part.Text("round");
        var at = When(part, 0, 0);
        var dates = rounds.Dates(round, at);
        return Says(part, 0, 0, "Announce", dates.Value) with { At = at, Then = Open };

        void Open()
        {
            foreach (var nomination in nominations.Of(rounds.PlanOf(round)))
                _candidacies.InRound(dossier, nomination, round, at, dates);
        }
    }
}
