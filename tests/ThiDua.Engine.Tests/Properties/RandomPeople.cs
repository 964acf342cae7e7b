using ThiDua.Engine.Instances;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Tests.Properties;

/// <summary>People and machines that do what could be done at an instance, and now and then what could not.</summary>
internal sealed class RandomPeople(Genes genes)
{
    public static readonly string[] Keys = ["red", "green"];

    private int _commands;

    public DateTimeOffset Now { get; private set; } = Scenarios.ManualClock.Begin;

    public StimulusOrigin Origin(string actor = "user:1") => new(InstanceId.Of($"command {++_commands}").Value, Now, actor);

    public Stimulus Next(InstanceState state)
    {
        Now += TimeSpan.FromMinutes(1);
        if (state.IsHeld && !genes.OneIn(3))
            return new Release(Origin());
        if (genes.OneIn(12))
            return Seldom(state);
        var incidents = state.Incidents.ToArray();
        if (incidents.Length > 0 && genes.OneIn(2))
            return Repair(genes.Pick(incidents));
        var bookmarks = state.Bookmarks.ToArray();
        return bookmarks.Length == 0
            ? incidents.Length > 0 ? Repair(genes.Pick(incidents)) : new SignalReceived(Origin(), genes.Pick(Keys), default, genes.OneIn(2))
            : Move(genes.Pick(bookmarks));
    }

    private Stimulus Move(Bookmark bookmark) => bookmark.Wait switch
    {
        TaskWait => new TaskDecided(Origin(), bookmark.Execution, genes.Pick(["Yes", "No", "Yes", "No", "Perhaps"]), default, []),
        TimerWait { Clock: { Standing: 0 } clock } => Fire(bookmark.Execution, clock.Due),
        SignalWait signal => new SignalReceived(Origin(), signal.Key, "payload"),
        AnswerWait => genes.OneIn(4)
            ? new Answered(Origin(), bookmark.Execution, default, "out of order")
            : new Answered(Origin(), bookmark.Execution, Value.Object(("outcome", genes.Pick(["Yes", "No", "No", "Maybe"])))),
        _ => new SignalReceived(Origin(), genes.Pick(Keys), default, genes.OneIn(2)),
    };

    private TimerFired Fire(int execution, DateTimeOffset due)
    {
        Now = due > Now ? due : Now;
        return new TimerFired(Origin("system"), execution, due);
    }

    private Stimulus Repair(Incident incident) => genes.Next(3) switch
    {
        0 => new Skip(Origin(), incident.Execution, genes.Pick(["Done", "Yes", "Late"])),
        1 => new Retry(Origin(), incident.Execution),
        _ => new Cancel(Origin(), incident.ActivityId),
    };

    private Stimulus Seldom(InstanceState state) => genes.Next(7) switch
    {
        0 => new Hold(Origin()),
        1 => new Cancel(Origin(), genes.Pick([.. state.Program.Nodes.Select(n => n.Activity.Id)])),
        2 => new TaskDecided(Origin(), genes.Next(20), "Yes", default, []),
        3 => new AddMember(Origin(), genes.Pick([.. state.Program.Nodes.Select(n => n.Activity.Id)]), "added"),
        4 => new TimerFired(Origin("system"), genes.Next(20), Now),
        5 => new ChildEnded(Origin(), genes.Next(20), WorkflowSubStatus.Finished, "Done", default),
        _ => new SignalReceived(Origin(), genes.Pick(Keys), "early", true),
    };
}
