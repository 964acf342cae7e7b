using ThiDua.Engine.Values;
using ThiDua.Workflows.Organisation.Blocs;
using ThiDua.Workflows.Paths;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>Who leads the review of the blocs, and the heads that follow the guidance.</summary>
internal sealed class BlocReviewScene(Stage stage) : Scene(stage)
{
    public override string Path => "bloc-review";

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "guide" => Says(part, 0, 4, "Issue"),
        "deploy" => Chance(part, Habits.HeadSilent, "silent") ? null : Says(part, 1, 9, "Deployed"),
        "summarise" => Says(part, 1, 5, "Send"),
        _ => throw Unknown(part),
    };

    public override ValueTask<Reply?> AnswerAsync(Asked asked) => asked.Task == Questions.Blocs
        ? new(new Reply(Value.Object(("blocs", Value.List([.. Stage.Province.Ground.Blocs.Select(bloc => Bloc(bloc.In(Stage.Plan.Year)!, bloc.Code))])))))
        : base.AnswerAsync(asked);

    private static Value Bloc(BlocYear bloc, string code) => Value.Object(
        ("bloc", code),
        ("head", bloc.Head),
        ("members", Value.List([.. bloc.Members.Select(member => (Value)member)])));
}
