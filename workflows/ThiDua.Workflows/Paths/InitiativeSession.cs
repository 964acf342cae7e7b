using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// A session of the initiative council (phiên họp Hội đồng sáng kiến): invited so many working days before, counted, put off without a
/// quorum; once open, every initiative that is ready is voted on; the minutes are signed by the chair, whom the secretary hands them.
/// <code>
/// invite → notice → convene → quorum → Met → (session opened) → minutes → number → done
///                      ↑────── postpone ← NotMet
/// </code>
/// </summary>
internal static class InitiativeSession
{
    public static Activity Activity => Do.Flowchart("session")
        .Variable("members").Variable("present").Variable("postponedTo").Variable("postponed", 0)
        .Variable("writer").Variable("minutesNumber")
        .Add(
            Do.HumanTask("invite", Op.Texts(Roles.InitiativeSecretary), ["Invite"], About(("sent", Op.Variable("sent"))))
                .Named("Gửi giấy mời, tài liệu họp Hội đồng sáng kiến"),
            Do.WorkingDays("notice", Limit("invitation"), Calendar.VietnamCalendar.Name),
            Do.HumanTask("convene", Op.Texts(Roles.InitiativeSecretary), ["Counted"], About())
                .Named("Điểm danh phiên họp Hội đồng sáng kiến")
                .Into("members", "members").Into("present", "present").Into("postponedTo", "postponedTo"),
            Do.Ask(
                "quorum",
                Questions.Quorum,
                About(("members", Op.Variable("members")), ("present", Op.Variable("present"))),
                "Met", "NotMet"),
            Do.Set("countPostponed", "postponed", Op.Add(Op.Variable("postponed"), 1)),
            Do.SetOutput("notePostponed", "postponed", Op.Variable("postponed")),
            Do.StartAt("postpone", Op.Variable("postponedTo")),
            Do.SetOutput("noteMembers", "members", Op.Variable("members")),
            Do.SetOutput("notePresent", "present", Op.Variable("present")),
            Do.Publish("openSession", Signals.InitiativeSession),
            Do.HumanTask("writeMinutes", Op.Texts(Roles.InitiativeSecretary), ["Write"], About())
                .Named("Lập biên bản phiên họp Hội đồng sáng kiến")
                .Into("actor", "writer"),
            Do.HumanTask("signMinutes", Op.Texts(Roles.InitiativeChair), ["Sign", "Return"], About(), Op.List(Op.Variable("writer")))
                .Named("Ký biên bản phiên họp Hội đồng sáng kiến"),
            Do.Ask("minutesNumber", Questions.Number, Op.Object(("kind", "BB"), ("year", Op.Input("year"))))
                .Into("number", "minutesNumber"),
            Do.SetOutput("noteMinutes", "minutes", Op.Variable("minutesNumber")))
        .Connect("invite", "Invite", "notice")
        .Chain("notice", "convene")
        .Connect("convene", "Counted", "quorum")
        .Connect("quorum", "NotMet", "countPostponed")
        .Chain("countPostponed", "notePostponed", "postpone", "convene")
        .Connect("quorum", "Met", "noteMembers")
        .Chain("noteMembers", "notePresent", "openSession", "writeMinutes")
        .Connect("writeMinutes", "Write", "signMinutes")
        .Connect("signMinutes", "Return", "writeMinutes")
        .Connect("signMinutes", "Sign", "minutesNumber")
        .Chain("minutesNumber", "noteMinutes");

    /// <summary>The field whose initiatives the council decides on.</summary>
    internal static Expression Field => Op.Call("Coalesce", Op.Input("field"), "all");

    /// <summary>A limit of the path.</summary>
    internal static Expression Limit(string name) => Op.Member(Op.Variable("limits"), name);

    /// <summary>What every task and question of the council names.</summary>
    internal static Expression About(params (string Name, Expression Value)[] more) =>
        Op.Object([("work", Op.Input("work")), ("field", Field), ("year", Op.Input("year")), .. more]);
}
