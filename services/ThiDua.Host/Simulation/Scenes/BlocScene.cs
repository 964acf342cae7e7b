using ThiDua.Engine.Values;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>What the reviews of a bloc have in common: its meeting, with some members absent.</summary>
internal abstract class BlocScene(Stage stage) : Scene(stage)
{
    /// <summary>Who comes to a meeting, and the day to which it is put off if they are too few.</summary>
    protected Performance Convene(Part part) => By(part, 1, 4, () =>
    {
        string[] members = [.. part.Payload["members"].AsList().Select(member => member.AsText())];
        string[] absent = [.. members.Where(member => Chance(part, Habits.BlocMemberAbsent, $"{member} absent"))];
        return new Decision("Counted", Value.Object(
            ("present", members.Length - absent.Length),
            ("absent", Texts(absent)),
            ("postponedTo", Stage.Work.After(Stage.Clock.GetUtcNow(), 3, $"{part.About} postponed").ToString("O"))));
    });

    /// <summary>Two thirds must be present.</summary>
    protected static Reply Quorum(Asked asked)
    {
        var (present, members) = (asked.Payload["present"].AsInteger(), asked.Payload["members"].AsInteger());
        var quorum = ThiDua.Workflows.Scoring.Rankings.RankingRegulation.Default.Acclaim.Vote.Quorum!;
        var met = present * quorum.Denominator >= members * quorum.Numerator;
        return new Reply(Value.Object(("outcome", met ? "Met" : "NotMet")));
    }

    protected static Value Texts(IEnumerable<string> texts) => Value.List([.. texts.Select(text => (Value)text)]);
}
