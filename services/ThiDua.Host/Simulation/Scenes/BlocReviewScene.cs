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
        "deploy" => Chance(part, Habits.HeadSilent, "silent") ? null : Says(part, 1, 9, "Told", Told("meetsOn", Meeting(part))),
        "nameLeader" => Chance(part, Habits.HeadSilent, "silent") ? null : Says(part, 1, 9, "Told", Told("leader", Leader(part))),
        "summarise" => Says(part, 1, 5, "Send"),
        _ => throw Unknown(part),
    };

    public override ValueTask<Reply?> AnswerAsync(Asked asked) => asked.Task == Questions.Blocs
        ? new(new Reply(Value.Object(("blocs", Value.List([.. Stage.Province.Ground.Blocs.Select(Bloc)])))))
        : base.AnswerAsync(asked);

    private string Meeting(Part part) => $"{Stage.Work.DayOf(When(part, 15, 30)):yyyy-MM-dd}";

    /// <summary>The unit that came first in the last review, as the bloc's minutes have it.</summary>
    private string Leader(Part part)
    {
        string[] members = [.. part.Payload["members"].AsList().Select(member => member.AsText())];
        return members.FirstOrDefault(member => Stage.Province.UnitOf(member).Leads) ?? members[0];
    }

    private static Value Told(string name, string value) => Value.Object((name, value));

    private Value Bloc(Bloc bloc) => Value.Object(
        ("bloc", bloc.Code),
        ("head", bloc.In(Stage.Plan.Year)!.Head),
        ("members", Value.List([.. bloc.Order.Select(member => (Value)member)])));
}
