using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// A meeting of a bloc (hội nghị khối, cụm thi đua): the head invites and counts; without a quorum the meeting is put off, at most as
/// often as the limits allow; members that are absent are named; the minutes are signed and numbered.
/// <code>
/// convene → quorum → Met → agenda → minutes → number → done
///    ↑        └ NotMet → may postpone? → NotHeld
///    └─ postpone ←───────────┘
/// </code>
/// </summary>
/// <remarks>
/// A path with a meeting has the variable <c>limits</c>, with <c>postponements</c> and <c>minutes</c>, and the inputs <c>work</c>,
/// <c>year</c>, <c>bloc</c>, <c>head</c> and <c>members</c>.
/// </remarks>
internal static class BlocMeeting
{
    /// <summary>The variables and outputs of a path that has a meeting.</summary>
    public static WorkflowBuilder WithMeeting(this WorkflowBuilder path, params string[] outputs) => path
        .Variable("present").Variable("absent", Value.List()).Variable("postponedTo").Variable("postponed", 0).Variable("minutes")
        .Outputs(["reason", "clause", "late", "present", "absent", "postponed", "minutes", .. outputs]);

    /// <summary>The meeting around what it is held for.</summary>
    public static Activity Around(Activity agenda) => Do.Flowchart("meeting")
        .Add(
            Do.HumanTask("convene", Op.List(Op.Input("head")), ["Counted"], About(("members", Op.Input("members"))))
                .Named("Mời họp, điểm danh hội nghị khối, cụm")
                .Into("present", "present").Into("absent", "absent").Into("postponedTo", "postponedTo"),
            Do.Ask("quorum", Questions.Quorum, Count, "Met", "NotMet"),
            Do.Decide("mayPostpone", Op.Less(Op.Variable("postponed"), Limit("postponements"))),
            Do.Set("countPostponed", "postponed", Op.Add(Op.Variable("postponed"), 1)),
            Do.SetOutput("notePostponed", "postponed", Op.Variable("postponed")),
            Do.StartAt("postpone", Op.Variable("postponedTo")),
            Ending.With("notHeld", "NotHeld", "no-quorum"),
            Do.SetOutput("notePresent", "present", Op.Variable("present")),
            Do.SetOutput("noteAbsent", "absent", Op.Variable("absent")),
            agenda,
            Do.HumanTask("minutes", Op.List(Op.Input("head")), ["Sign"], About(("absent", Op.Variable("absent"))))
                .Named("Ký biên bản hội nghị khối, cụm")
                .LateAfter(Limit("minutes")),
            Do.Ask("minutesNumber", Questions.Number, Op.Object(("kind", "BB"), ("year", Op.Input("year")))).Into("number", "minutes"),
            Do.SetOutput("noteMinutes", "minutes", Op.Variable("minutes")))
        .Connect("convene", "Counted", "quorum")
        .Connect("quorum", "NotMet", "mayPostpone")
        .Connect("mayPostpone", "True", "countPostponed")
        .Connect("mayPostpone", "False", "notHeld")
        .Chain("countPostponed", "notePostponed", "postpone", "convene")
        .Connect("quorum", "Met", "notePresent")
        .Chain("notePresent", "noteAbsent", agenda.Id, "minutes")
        .Connect("minutes", "Sign", "minutesNumber")
        .Chain("minutesNumber", "noteMinutes");

    private static Expression Count => About(("members", Op.Call("Count", Op.Input("members"))), ("present", Op.Variable("present")));

    /// <summary>A limit of the path.</summary>
    internal static Expression Limit(string name) => Op.Member(Op.Variable("limits"), name);

    /// <summary>What every task and question of a bloc names.</summary>
    internal static Expression About(params (string Name, Expression Value)[] more) =>
        Op.Object([("work", Op.Input("work")), ("bloc", Op.Input("bloc")), ("year", Op.Input("year")), .. more]);
}
