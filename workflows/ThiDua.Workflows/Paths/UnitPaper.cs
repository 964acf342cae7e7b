using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using static ThiDua.Workflows.Paths.TaskPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// A paper of a unit (văn bản của đơn vị): the contact (cán bộ làm công tác thi đua, khen thưởng) drafts it, the head submits it or
/// hands it back; never the same person.
/// <code>
/// draft ⇄ submit → answered
/// </code>
/// </summary>
internal static class UnitPaper
{
    /// <summary>The paper of the unit of this iteration; <c>given</c> is what the contact put in, <c>answer</c> that it came.</summary>
    public static Activity Of(string id, string paper, params (string Name, Expression Value)[] about) => Do.Flowchart(id)
        .Add(
            Do.HumanTask($"{id}.draft", Op.List(Roles.ContactOf(Op.CurrentValue)), ["Draft"], AboutUnit(about))
                .Named($"Dự thảo {paper}").Into("actor", "drafter").Into("values", "given"),
            Do.HumanTask(
                    $"{id}.submit",
                    EachUnit,
                    ["Submit", "Return"],
                    AboutUnit([("given", Op.Variable("given")), .. about]),
                    Op.List(Op.Variable("drafter")))
                .Named($"Ký, gửi {paper}"),
            Do.Set($"{id}.answered", "answer", "Submit"))
        .Variable("drafter")
        .Connect($"{id}.draft", "Draft", $"{id}.submit")
        .Connect($"{id}.submit", "Return", $"{id}.draft")
        .Connect($"{id}.submit", "Submit", $"{id}.answered");
}
