using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using static ThiDua.Workflows.Paths.InitiativeDossierPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The formal check of an initiative (kiểm tra hình thức hồ sơ sáng kiến) and its first reading: the secretary takes it or returns it
/// to the unit, which supplements it within its limit.
/// <code>
/// check → Accept → reading → done
///   ↑ └→ Return → supplement → NotSupplemented
///   └─────────────────┘  (too often: Incomplete)
/// </code>
/// </summary>
internal static class InitiativeCheck
{
    public static Activity Activity => Do.Flowchart("examination")
        .Add(
            Do.HumanTask(
                    "check",
                    Op.Texts(Roles.InitiativeSecretary),
                    ["Accept", "Return"],
                    About(("returns", Op.Variable("returns"))),
                    Op.Input("insiders"))
                .Named("Kiểm tra hình thức hồ sơ sáng kiến")
                .LateAfter(Limit("check")),
            Do.Decide("mayReturn", Op.Less(Op.Variable("returns"), Limit("returns"))),
            Do.Set("countReturn", "returns", Op.Add(Op.Variable("returns"), 1)),
            Do.SetOutput("noteReturn", "returns", Op.Variable("returns")),
            Do.HumanTask("supplement", Op.List(Op.Input("unit")), ["Resubmit"], About())
                .Named("Bổ sung hồ sơ sáng kiến")
                .EndedAfter(Limit("supplement"), "Overdue"),
            Ending.With("incomplete", "Rejected", "incomplete"),
            Ending.With("notSupplemented", "Rejected", "not-supplemented"),
            InitiativeReading.Activity("reading", "first."))
        .Connect("check", "Accept", "reading")
        .Connect("check", "Return", "mayReturn")
        .Connect("mayReturn", "True", "countReturn")
        .Connect("mayReturn", "False", "incomplete")
        .Chain("countReturn", "noteReturn", "supplement")
        .Connect("supplement", "Resubmit", "check")
        .Connect("supplement", "Overdue", "notSupplemented");
}
