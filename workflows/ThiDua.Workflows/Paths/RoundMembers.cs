using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// How a round knows its dossiers: each tells it by signals when it is opened, examined and ended. The round keeps three counts and no
/// list, so that a step costs the same with ten dossiers as with ten thousand.
/// </summary>
internal static class RoundMembers
{
    /// <summary>Every dossier that was opened is examined, and none can be opened any more.</summary>
    public static Expression AllExamined { get; } =
        Op.And(Op.Variable("closed"), Op.AtLeast(Op.Variable("examined"), Op.Variable("opened")));

    /// <summary>Every dossier has ended, and none can be opened any more.</summary>
    public static Expression AllEnded { get; } = Op.And(Op.Variable("closed"), Op.AtLeast(Op.Variable("ended"), Op.Variable("opened")));

    /// <summary>The variables that a round needs for it.</summary>
    public static WorkflowBuilder CountsDossiers(this WorkflowBuilder round) =>
        round.Variable("closed", false).Variable("opened", 0).Variable("examined", 0).Variable("ended", 0);

    /// <summary>Counts dossiers that are opened and examined as long as an activity of the round runs.</summary>
    public static Activity Counting(this Activity work) => work
        .Counting("dossierOpened", Signals.Opened, "opened")
        .Counting("dossierExamined", Signals.Examined, "examined");

    /// <summary>Counts dossiers that end as long as an activity of the round runs: for a round that ends with its last dossier.</summary>
    public static Activity CountingEnds(this Activity work) => work.Counting("dossierEnded", Signals.Ended, "ended");

    /// <summary>The window of a round: no dossier is opened after it.</summary>
    public static Activity Window(Expression until) => Do.Sequence(
        "intake", Do.StartAt("intakeCloses", until), Do.Set("closeIntake", "closed", true));

    /// <summary>The variable by which a dossier knows whether its round has counted it as examined.</summary>
    public static WorkflowBuilder TellsItsRound(this WorkflowBuilder dossier) => dossier.Variable("told", false);

    /// <summary>A dossier tells its round that it was opened.</summary>
    public static Activity TellOpened => Do.Publish("tellOpened", Signals.Opened);

    /// <summary>A dossier tells its round that it is ready.</summary>
    public static Activity TellReady => Do.Sequence(
        "tellReady", Do.SetOutput("markReady", "ready", true), Do.Set("markTold", "told", true), Do.Publish("tellExamined", Signals.Examined));

    /// <summary>A dossier ends, tells why, and its round hears of it.</summary>
    public static Activity End(string id, string outcome, Expression reason, Expression? clause = null) => Do.Sequence(
        id,
        Do.If($"{id}.early", Op.Not(Op.Variable("told")), Do.Publish($"{id}.examined", Signals.Examined)),
        Do.Publish($"{id}.ended", Signals.Ended),
        Ending.With($"{id}.why", outcome, reason, clause));

    /// <summary>Counts a signal as long as an activity runs.</summary>
    public static Activity Counting(this Activity work, string id, Expression signal, string count) => work.AccompaniedBy(
        Do.OnSignal(id, signal), Do.Set($"{id}.count", count, Op.Add(Op.Variable(count), 1)), repeats: true);
}
