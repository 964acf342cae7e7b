using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using static ThiDua.Workflows.Paths.BlocReviewPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// What the heads of blocs tell without a review (Trưởng khối báo cáo): when they will meet by the guidance, or which unit led their
/// bloc by the minutes of the last review. Each is reminded; whoever stays silent is named.
/// <code>
/// (each head) tell → told
///              └→ silent: missing
/// </code>
/// </summary>
internal static class BlocHeads
{
    public static Activity Dates => Each("dates", "deploy", "Triển khai hướng dẫn trong khối, cụm và báo lịch họp", "meetsOn");

    public static Activity Leaders => Each("leaders", "nameLeader", "Báo tập thể dẫn đầu khối, cụm kèm biên bản bình xét", "leader");

    private static Activity Each(string id, string task, string name, string told) => Do.ParallelForEach(
        id,
        Op.Variable("blocs"),
        Do.Sequence(
            $"{task}.head",
            Do.HumanTask(
                    task,
                    Op.List(Head),
                    ["Told"],
                    About(("bloc", Bloc), ("guidance", Op.Variable("number")), ("members", Op.Member(Op.CurrentValue, "members"))))
                .Named(name)
                .Into("outcome", "outcome").Into(told, "told")
                .RemindedAfter(Limit("headReminder"), About(("task", task), ("bloc", Bloc), ("unit", Head)))
                .EndedAfter(Limit("head"), "Silent"),
            Note($"{task}.note", Op.Call("Coalesce", Op.Variable("outcome"), "Silent"), (told, Op.Variable("told"))),
            Do.If($"{task}.silent", Op.Call("IsNull", Op.Variable("outcome")), Missing($"{task}.missing")))
            .WithVariable("outcome").WithVariable("told"));
}
