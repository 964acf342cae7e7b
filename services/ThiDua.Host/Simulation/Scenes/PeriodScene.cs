using System.Globalization;
using ThiDua.Engine.Values;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>A period in which things come as they arise: its lead announces it and, when the last has its end, sums it up.</summary>
/// <param name="stage">What is shared.</param>
/// <param name="path">The period's definition.</param>
/// <param name="share">Which part of the period passes before intake closes.</param>
/// <param name="open">What begins when it is announced at an instant, until intake closes.</param>
internal sealed class PeriodScene(Stage stage, string path, double share, Action<Part, DateTimeOffset, DateTimeOffset> open) : Scene(stage)
{
    public override string Path => path;

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "announce" => Announce(part),
        "summarise" => Says(part, 1, 5, "Summarise"),
        _ => throw Unknown(part),
    };

    private Performance Announce(Part part)
    {
        var at = When(part, 0, 3);
        var due = DateTimeOffset.Parse(part.Text("due"), CultureInfo.InvariantCulture);
        var (today, last) = (Stage.Work.DayOf(at), Stage.Work.DayOf(due).AddDays(-1));
        var until = last > today ? Stage.Work.ShareOf(today, last, share) : today;
        var closes = Stage.Work.CloseOf(until);
        if (closes < Stage.Work.After(at, Habits.ShortestIntake, $"{part.About} shortest"))
            closes = Stage.Work.After(at, Habits.ShortestIntake, $"{part.About} shortest");
        var announcement = Says(part, 0, 0, "Announce", Value.Object(("intakeUntil", closes.ToString("O"))));
        return announcement with { At = at, Then = () => open(part, at, closes) };
    }
}
