using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// A period (kỳ) in which dossiers or letters come as they arise: it is announced, takes them in until its last day, waits for the end
/// of the last of them, and is closed with a summary. Each is an instance of its own, which tells the period by signals (see
/// <see cref="RoundMembers"/>) that it was opened and ended, and whether in the way that is counted.
/// <code>
/// announce → open: intake until its last day, all ended → summarise → Closed
/// </code>
/// </summary>
internal static class IntakePeriod
{
    /// <summary>The definition of a period.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its Vietnamese name.</param>
    /// <param name="announce">The task that announces it.</param>
    /// <param name="summarise">The task that closes it.</param>
    /// <param name="counted">What is counted beside the opened and the ended: awarded, upheld.</param>
    public static WorkflowDefinition Make(string id, string name, string announce, string summarise, string counted) => Workflow.Define(id, 1)
        .Named(name)
        .Inputs("plan", "task", "work", "year", "lead", "units", "due", "round", "awards", "opensAt", "concludes")
        .Outputs("reason", "clause", "late", "intakeUntil", "opened", counted)
        .Outcomes("Closed")
        .Variable(Limited.Variable).Variable("intakeUntil").Variable(counted, 0)
        .CountsDossiers()
        .Runs(Do.Sequence(
                "path",
                Limited.Asked(id),
                Do.HumanTask("announce", Op.Input("lead"), ["Announce"], About())
                    .Named(announce)
                    .Into("intakeUntil", "intakeUntil")
                    .RemindedAfter(Limited.By("announce"), About()),
                Do.SetOutput("noteIntake", "intakeUntil", Until),
                Do.Sequence("open", RoundMembers.Window(Until), Do.WaitUntil("allEnded", RoundMembers.AllEnded))
                    .Counting("oneOpened", Signals.Opened, "opened")
                    .CountingEnds()
                    .Counting($"{counted}One", Signals.Counted(counted), counted),
                Do.HumanTask("summarise", Op.Input("lead"), ["Summarise"], About(("opened", Op.Variable("opened")), (counted, Op.Variable(counted))))
                    .Named(summarise)
                    .RemindedAfter(Limited.By("summarise"), About()),
                Do.SetOutput("noteOpened", "opened", Op.Variable("opened")),
                Do.SetOutput("noteCounted", counted, Op.Variable(counted)),
                Ending.With("closed", "Closed", "closed"))
            .EscalatedAt(Op.Input("due"), "period"));

    /// <summary>Tells the period that it can count one more.</summary>
    public static Activity TellCounted(string what) => Do.Publish("tellCounted", Signals.Counted(what));

    /// <summary>What came in a period ends, and the period hears of it.</summary>
    public static Activity End(string id, Expression outcome, Expression reason) =>
        Do.Sequence($"{id}", Do.Publish($"{id}.tell", Signals.Ended), Ending.With($"{id}.why", outcome, reason));

    /// <summary>Where the announcement names no last day of intake, it is that of the period.</summary>
    private static Expression Until => Op.Call("Coalesce", Op.Variable("intakeUntil"), Op.Input("due"));

    private static Expression About(params (string Name, Expression Value)[] more) =>
        Op.Object([("work", Op.Input("work")), ("round", Op.Input("round")), ("due", Op.Input("due")), .. more]);
}
