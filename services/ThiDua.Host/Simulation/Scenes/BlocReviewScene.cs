using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;
using ThiDua.Workflows.Plans;

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
        ? new(new Reply(Value.Object(("blocs", Value.List([.. Blocs().Select(Bloc)])))))
        : base.AnswerAsync(asked);

    /// <summary>The plan of a bloc concerns itself only, that of a province or district all of its blocs.</summary>
    private IEnumerable<(string Code, IReadOnlyList<string> Members)> Blocs() => Stage.Plan.Body == PlanBody.Bloc
        ? [("khoi-01", [.. Stage.Province.Units.Select(unit => unit.Code)])]
        : Stage.Province.Units.GroupBy(unit => unit.Bloc).Select((bloc, place) =>
            ($"khoi-{place + 1:00}", (IReadOnlyList<string>)[.. bloc.Select(unit => unit.Code)]));

    private static Value Bloc((string Code, IReadOnlyList<string> Members) bloc) => Value.Object(
        ("bloc", bloc.Code),
        ("head", bloc.Members[0]),
        ("members", Value.List([.. bloc.Members.Select(member => (Value)member)])));
}
