using ThiDua.Engine.Values;
using ThiDua.Host.Simulation.Scoring;
using ThiDua.Workflows.Paths;
using ThiDua.Workflows.Scoring.Sheets;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>
/// The sheet of a unit: its own figures, sometimes late, without evidence or never; its checkers, sometimes silent; its answer.
/// </summary>
internal sealed class UnitScoringScene(Stage stage, ScoreDesk desk) : Scene(stage)
{
    public override string Path => "unit-scoring";

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "selfScore" => Chance(part, Habits.NeverScores, "never") ? null : ScoreSelf(part),
        "crossCheck" => Chance(part, Habits.CheckIsLate, "late") ? Check(part, 8, 12) : Check(part, 1, 6),
        "substituteCheck" => Check(part, 1, 4),
        "respond" => Chance(part, Habits.IgnoresCheck, "silent") ? null : Either(part, 0, 2, Habits.DisputesCheck, "Dispute", "Accept"),
        _ => throw Unknown(part),
    };

    public override ValueTask<Reply?> AnswerAsync(Asked asked) => asked.Task == Questions.SheetCheck
        ? new(Lacks(desk.Missing(asked.Text("work"), asked.Text("unit"))))
        : base.AnswerAsync(asked);

    private Performance ScoreSelf(Part part)
    {
        var (work, unit, late) = (part.Text("work"), part.Text("unit"), Chance(part, Habits.SheetIsLate, "late"));
        string[] supplements = part.Payload["missing"].IsNull ? [] : [.. part.Payload["missing"].AsList().Select(one => one.AsText())];
        IReadOnlyList<Figure> figures = [];
        return By(part, late ? 11 : 2, late ? 14 : 9, () =>
        {
            (figures, var total) = desk.ScoreSelf(work, unit, supplements);
            return new Decision("Submit", Value.Object(("sheet", $"sheet:{work}:{unit}"), ("total", (double)total)));
        }) with { Then = () => desk.Enter(work, unit, figures) };
    }

    private Performance Check(Part part, int least, int most)
    {
        var (work, unit, checker) = (part.Text("work"), part.Text("unit"), part.Task.Candidates[0]);
        IReadOnlyList<Figure> figures = [];
        return By(part, least, most, () =>
        {
            (figures, var total) = desk.Check(work, unit, checker);
            var changed = figures.Any(figure => figure.Reason is not null);
            return new Decision(changed ? "Change" : "Agree", Value.Object(("total", (double)total)));
        }) with { Then = () => desk.Enter(work, unit, checker, figures) };
    }

    private static Reply Lacks(IReadOnlyList<string> missing) => new(Value.Object(
        ("outcome", missing.Count == 0 ? "Complete" : "Incomplete"),
        ("missing", Value.List([.. missing.Select(indicator => (Value)indicator)]))));
}
