using ThiDua.Engine.Instances;
using ThiDua.Engine.Values;
using ThiDua.Host.Simulation.Initiatives;
using ThiDua.Workflows.Councils.Regulations;
using ThiDua.Workflows.Paths;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>The initiative council's year: the announcement, the units that send, the session, the decision.</summary>
internal sealed class InitiativeCouncilScene(Stage stage, InitiativeDesk desk, InitiativeBoard board) : Scene(stage)
{
    public override string Path => "initiative-council";

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "announce" => Announce(part),
        "send" => Chance(part, Habits.UnitSilent, "silent") ? null : Send(part),
        "invite" => Says(part, 0, 1, "Invite"),
        "convene" => By(part, 0, 0, () => new Decision("Counted", Convene(part))),
        "writeMinutes" => Says(part, 0, 1, "Write"),
        "signMinutes" => Either(part, 0, 2, Habits.ChairReturnsMinutes, "Return", "Sign"),
        "prepare" => Says(part, 0, 3, "Submit"),
        "sign" => Either(part, 0, 3, Habits.ChairmanReturns, "Return", "Sign"),
        _ => throw Unknown(part),
    };

    public override ValueTask<Reply?> AnswerAsync(Asked asked) => asked.Task == Questions.Quorum
        ? new(Quorum((int)asked.Payload["present"].AsInteger(), (int)asked.Payload["members"].AsInteger()))
        : base.AnswerAsync(asked);

    public override async ValueTask BeginsAsync(InstanceId instance)
    {
        if (await Stage.Runtime.FindAsync(instance) is { } council && !council.Input["field"].IsNull)
            desk.Begins(instance, council.Input["field"].AsText());
    }

    /// <summary>Units send for some days; the council meets when the initiatives can have been read.</summary>
    private Performance Announce(Part part) => By(part, 0, 2, () =>
    {
        var now = Stage.Clock.GetUtcNow();
        var intake = Stage.Work.After(now, Habits.InitiativeIntake, $"{part.About} intake");
        var session = Stage.Work.After(intake, Habits.InitiativeReading, $"{part.About} session");
        return new Decision("Announce", Value.Object(("intakeUntil", intake.ToString("O")), ("sessionOn", session.ToString("O"))));
    });

    private Performance Send(Part part) => By(part, 1, Habits.InitiativeIntake - 1, () =>
    {
        Value[] sent = [.. desk.Sent(part.Text("work"), part.Text("field"), part.Text("unit"), part.About)];
        return sent.Length == 0 ? new Decision("None") : new Decision("Send", Value.Object(("initiatives", Value.List(sent))));
    });

    private Value Convene(Part part) => Value.Object(
        ("members", board.Roll.Members.Count),
        ("present", board.Convene(part.Text("work"), part.About)),
        ("postponedTo", Stage.Work.After(Stage.Clock.GetUtcNow(), 3, $"{part.About} postponed").ToString("O")));

    private static Reply Quorum(int present, int members) => new(Value.Object(
        ("outcome", CouncilRegulation.Default.Quorum.Share.IsMet(present, members) ? "Met" : "NotMet")));
}
