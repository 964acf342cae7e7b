using ThiDua.Engine.Values;
using ThiDua.Host.Simulation.Scoring;
using ThiDua.Workflows.Paths;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>A bloc's year-end: the head, the meeting, the standing body, the secret vote, the next head.</summary>
internal sealed class BlocScoringScene(Stage stage, ScoreDesk desk) : BlocScene(stage)
{
    public override string Path => "bloc-scoring";

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "open" => By(part, 0, 3, () => Open(part)),
        "convene" => Convene(part),
        "agree" => By(part, 0, 0, () => Agree(part)),
        "minutes" => Says(part, 0, 2, "Sign"),
        "appraise" => Appraise(part),
        "settle" => Says(part, 1, 4, "Settle") with { Then = () => desk.Appraise(part.Text("work")) },
        "conclude" => Says(part, 1, 6, "Conclude"),
        "decideTie" => By(part, 1, 3, () => new Decision("Decide", Value.Object(("order", Texts(desk.Equals(part.Text("work"))))))),
        "propose" => Says(part, 0, 3, "Propose"),
        "elect" => Elect(part),
        "handOver" => Says(part, 1, 5, "HandOver"),
        "takeOver" => TakeOver(part),
        "send" => Says(part, 0, 3, "Send") with { Then = () => desk.Close(part.Text("work")) },
        _ => throw Unknown(part),
    };

    public override ValueTask<Reply?> AnswerAsync(Asked asked) => asked.Task switch
    {
        Questions.OpenScoring => Says(desk.Open(
            asked.Text("work"),
            asked.Payload["year"].AsInteger(),
            asked.Text("scale"),
            asked.Text("regulation"),
            [.. asked.Texts("members")])
            ? "Opened" : "Refused"),
        Questions.CrossChecks => Tells(desk.Assign(asked.Text("work"), Roles.Appraiser)),
        Questions.Quorum => new(Quorum(asked)),
        Questions.Rank => Tells(desk.Rank(asked.Text("work"), [.. Late(asked)], [.. asked.Texts("absent")])),
        Questions.Acclaim => Tells(desk.Vote(asked.Text("work"), [.. asked.Texts("absent")], asked.About)),
        Questions.Honours => Tells(desk.Honours(asked.Text("work"), [.. asked.Texts("order")])),
        Questions.Rotation => Tells(Rotation(asked.Text("head"), [.. asked.Texts("members")])),
        _ => base.AnswerAsync(asked),
    };

    private Decision Open(Part part)
    {
        var year = part.Payload["year"].AsInteger();
        var (scale, regulation) = ScoreDesk.NamesFor(Chance(part, Habits.NamesOldScale, "old") ? year - 1 : year);
        return new Decision("Open", Value.Object(("scale", scale), ("regulation", regulation)));
    }

    private Decision Agree(Part part)
    {
        var total = desk.Agree(part.Text("work"), part.Text("unit"));
        var disputed = !part.Payload["disputed"].IsNull;
        return new Decision(disputed ? "Change" : "Agree", Value.Object(("total", (double)total)));
    }

    private Performance Appraise(Part part) => Chance(part, Habits.BlocReturned, "returns")
        ? Says(part, 4, 12, "Return")
        : Says(part, 3, 12, "Confirm") with { Then = () => desk.Appraise(part.Text("work")) };

    private Performance Elect(Part part) => By(part, 0, 2, () => Chance(part, Habits.ElectsOther, "other")
        ? new Decision("Other", Value.Object(("head", part.Payload["deputy"]), ("deputy", part.Payload["head"])))
        : new Decision("ByRotation"));

    private Performance TakeOver(Part part) => Chance(part, Habits.PapersMissing, "missing")
        ? Says(part, 0, 3, "Missing", Value.Object(("missing", Texts(["giao-uoc", "bien-ban"]))))
        : Says(part, 0, 3, "Accept");

    private static IEnumerable<string> Late(Asked asked) => asked.Payload["sheets"].AsList()
        .Where(sheet => !sheet["late"].IsNull).Select(sheet => sheet["unit"].AsText());

    /// <summary>Who leads next year: in a bloc by its rotation, in the cluster of provinces by the order of its members.</summary>
    private Value Rotation(string head, string[] members)
    {
        if (Stage.Province.Find(head)?.Bloc.In(Stage.Plan.Year + 1) is { } next)
            return Value.Object(("head", next.Head), ("deputy", next.Deputy ?? next.Head));
        var at = Array.IndexOf(members, head);
        return Value.Object(("head", members[(at + 1) % members.Length]), ("deputy", members[(at + 2) % members.Length]));
    }

    private static ValueTask<Reply?> Says(string outcome) => Tells(Value.Object(("outcome", outcome)));

    private static ValueTask<Reply?> Tells(Value result) => new(new Reply(result));
}
