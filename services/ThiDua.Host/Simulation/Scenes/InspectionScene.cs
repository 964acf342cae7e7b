using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>A year's inspection: the plan chooses some units; each gets a member of the council, who may turn out to be of the unit.</summary>
internal sealed class InspectionScene(Stage stage) : PaperScene(stage)
{
    public override string Path => "inspection";

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "announce" => Says(part, 0, 2, "Announce"),
        "plan.draft" => Paper(part, () => Value.Object(("selected", Selected(part)))),
        _ => base.Plan(part),
    };

    public override ValueTask<Reply?> AnswerAsync(Asked asked) =>
        asked.Task == Questions.Assign ? new(Assign(Stage, asked)) : base.AnswerAsync(asked);

    /// <summary>Members of the council by lot, one for each unit; none who was found unable, and then none of the unit.</summary>
    public static Reply Assign(Stage stage, Asked asked)
    {
        string[] unable = [.. asked.Texts("unable")];
        return new Reply(Value.Object(("assignments", Value.List([.. asked.Texts("units").Select(code =>
        {
            var unit = stage.Province.UnitOf(code);
            string[] known = unable.Length == 0 ? [] : [.. unable, .. unit.Insiders];
            string[] able = [.. stage.Province.Council.Except(known)];
            return Value.Object(
                ("unit", code), ("inspector", stage.Draws.OneOf(able, $"{asked.About} {code} inspector")), ("insiders", unit.InsiderList));
        })]))));
    }

    private Value Selected(Part part)
    {
        var units = part.Payload["units"].AsList();
        var most = Math.Min(Habits.MostInspected, units.Count);
        var count = Stage.Draws.Between(Math.Min(1, most), most, $"{part.About} many");
        return Value.List([.. Stage.Draws.Shuffled(units, $"{part.About} units").Take(count)]);
    }
}
