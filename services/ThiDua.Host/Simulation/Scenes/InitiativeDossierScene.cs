using ThiDua.Engine.Instances;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Host.Simulation.Initiatives;
using ThiDua.Workflows.Paths;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>One initiative: its check, its readers, some late or recused, the vote, the unit that objects or withdraws.</summary>
internal sealed class InitiativeDossierScene(Stage stage, InitiativeDesk desk) : Scene(stage)
{
    private const int WithdrawsWithin = 25;

    private static readonly RefusalReason[] Gone = [RefusalReason.InstanceEnded, RefusalReason.NothingWaits];

    public override string Path => "initiative-dossier";

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "check" => Either(part, 0, 2, Habits.InitiativeIncomplete, "Return", "Accept"),
        "supplement" => Chance(part, Habits.NeverSupplements, "never") ? null : Says(part, 1, 4, "Resubmit"),
        "first.read" or "second.read" => Chance(part, Habits.ReaderRecuses, "recuses")
            ? By(part, Readers(part), 0, 2, () => new Decision("Recuse"))
            : Chance(part, Habits.ReaderIsLate, "late") ? null
            : Read(part, 1, 6),
        "first.readInstead" or "second.readInstead" => Read(part, 1, 4),
        "first.synthesise" or "second.synthesise" => Says(part, 0, 2, "PutForward", Value.Object(("level", Proposed(part)))),
        "object" => Chance(part, Habits.UnitSilent, "silent") ? null : Either(part, 0, 4, Habits.Objects, "Object", "Accept"),
        "certify" => Says(part, 1, 7, "Certify"),
        _ => throw Unknown(part),
    };

    public override ValueTask<Reply?> AnswerAsync(Asked asked) => asked.Task switch
    {
        Questions.RegisterInitiative => Tells(Value.Object(
            ("outcome", desk.Register(asked.Text("initiative"), asked.Text("unit"), asked.Day)))),
        Questions.Readers => Tells(desk.Readers(
            asked.Text("initiative"), (int)asked.Payload["count"].AsInteger(), [.. asked.Texts("excluding")])),
        Questions.InitiativeVote => Tells(desk.Vote(
            asked.Text("work"),
            asked.Text("initiative"),
            asked.Payload["proposed"].IsNull ? "unit" : asked.Text("proposed"),
            Recommended(asked.Payload["readings"].AsList()),
            asked.Day,
            asked.About)),
        _ => base.AnswerAsync(asked),
    };

    /// <summary>Some units withdraw what they sent.</summary>
    public override async ValueTask BeginsAsync(InstanceId instance)
    {
        if (!Stage.Draws.Chance(Habits.Withdraws, $"{instance} withdraws") || await Stage.Runtime.FindAsync(instance) is not { } dossier)
            return;
        var head = Stage.Province.UnitOf(dossier.Input["unit"].AsText()).Head;
        var days = Stage.Draws.Between(1, WithdrawsWithin, $"{instance} withdraws day");
        var at = Stage.Work.After(Stage.Clock.GetUtcNow(), days, $"{instance} withdraws minute");
        Stage.Agenda.Add(at, $"{instance} withdraws", () => WithdrawAsync(instance, head));
    }

    private async Task WithdrawAsync(InstanceId instance, string head)
    {
        // Of an initiative that was settled long ago nothing is left to withdraw.
        if (await Stage.Runtime.FindAsync(instance) is null)
            return;
        var answer = await Stage.Runtime.SendAsync(
            instance, Stage.Draws.Command($"{instance} withdraws"), head, o => new SignalReceived(o, Signals.Withdraw));
        Stage.Refusals.Note($"{instance} is withdrawn", answer.Refusal, Gone);
    }

    private Performance Read(Part part, int least, int most) => By(part, Readers(part), least, most, () =>
    {
        var (recommends, level) = desk.Read(part.Text("copy"), part.About);
        return new Decision(recommends ? "Recommend" : "NotRecommend", Value.Object(("level", level)));
    });

    /// <summary>A reader is named as a person; who reads for want of another by a right.</summary>
    private IReadOnlyList<string> Readers(Part part) => part.Task.Candidates[0].StartsWith("user:", StringComparison.Ordinal)
        ? [part.Task.Candidates[0]]
        : Stage.Province.Entitled(part.Task.Candidates, part.Task.Excluded);

    /// <summary>The level that the first reader who recommends it saw.</summary>
    private static Value Proposed(Part part) => part.Payload["readings"].AsList()
        .Where(reading => reading["verdict"] == "Recommend").Select(reading => reading["level"]).FirstOrDefault("unit");

    private static double Recommended(IReadOnlyList<Value> readings) => readings.Count == 0
        ? 0
        : (double)readings.Count(reading => reading["verdict"] == "Recommend") / readings.Count;

    private static ValueTask<Reply?> Tells(Value result) => new(new Reply(result));
}
