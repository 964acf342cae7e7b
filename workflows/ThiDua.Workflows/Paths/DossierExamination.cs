using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Workflows.Calendar;
using static ThiDua.Workflows.Paths.DossierPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The examination of a dossier: the standing body (cơ quan thường trực) checks whether it is complete and returns it for supplement
/// (bổ sung) as often as the rules allow; then it is appraised while its subject is published (công khai lấy ý kiến).
/// <code>
/// check → appraisal ───┐
///   ↕ └─→ publication ─┴→ done
/// supplement
/// </code>
/// </summary>
internal static class DossierExamination
{
    public static Activity Activity => Do.Flowchart("examination")
        .Add(
            Check,
            Do.Split("accepted", "Appraise", "Publish"),
            DossierAppraisal.Activity,
            Do.WorkingDays("publication", Limit("publication"), VietnamCalendar.Name),
            Do.JoinAll("examined"))
        .Connect("check", "Accept", "accepted")
        .Connect("accepted", "Appraise", "appraisal")
        .Connect("accepted", "Publish", "publication")
        .Chain("appraisal", "examined")
        .Chain("publication", "examined")
        .WithSupplement("check.", "check", returnedBy: ["check"]);

    /// <summary>Who accepts the dossier names the agencies that are asked for their opinion.</summary>
    private static Activity Check => Do.HumanTask(
            "check",
            Op.Texts(Roles.Intake),
            ["Accept", "Return"],
            About(("components", Op.Variable("components")), ("needed", Limit("components"))),
            Op.Input("insiders"))
        .Into("agencies", "agencies")
        .AccompaniedBy(
            Do.AfterWorkingDays("checkDue", Limit("check"), VietnamCalendar.Name),
            Do.SetOutput("checkLate", "late", "check"));

    /// <summary>
    /// What follows when the dossier is returned: the unit supplements it within its limit and it goes back to
    /// <paramref name="again"/>; after the last return that the rules allow, or a limit that passes, it is rejected as incomplete.
    /// </summary>
    public static FlowchartBuilder WithSupplement(
        this FlowchartBuilder flowchart, string prefix, string again, string[] returnedBy, params string[] stopsClocks)
    {
        flowchart.Add(
            Do.Decide($"{prefix}mayReturn", Op.Less(Op.Variable("returns"), Limit("returns"))),
            Do.Set($"{prefix}countReturn", "returns", Op.Add(Op.Variable("returns"), 1)),
            Do.SetOutput($"{prefix}noteReturn", "returns", Op.Variable("returns")),
            Do.HumanTask($"{prefix}supplement", Op.List(Op.Input("unit")), ["Resubmit"], About(("components", Limit("components"))))
                .Into("components", "components")
                .CancelledBy(Do.AfterWorkingDays($"{prefix}supplementDue", Limit("supplement"), VietnamCalendar.Name), "Overdue")
                .StopsClocks(stopsClocks),
            RoundMembers.End($"{prefix}incomplete", "Rejected", "incomplete", Limit("clauses", "components")),
            RoundMembers.End($"{prefix}notSupplemented", "Rejected", "not-supplemented", Limit("clauses", "supplement")));
        foreach (var task in returnedBy)
            flowchart.Connect(task, "Return", $"{prefix}mayReturn");
        return flowchart
            .Connect($"{prefix}mayReturn", "True", $"{prefix}countReturn")
            .Connect($"{prefix}mayReturn", "False", $"{prefix}incomplete")
            .Chain($"{prefix}countReturn", $"{prefix}noteReturn", $"{prefix}supplement")
            .Connect($"{prefix}supplement", "Resubmit", again)
            .Connect($"{prefix}supplement", "Overdue", $"{prefix}notSupplemented");
    }
}
