using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Workflows.Calendar;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// A round that a level holds for its own units at the end of a year or school year: it guides them (hướng dẫn), takes in each unit's
/// list, compiles the lists, and, where the task has awards, takes in the dossiers, lets the council meet and is concluded by a decision.
/// <code>
/// limits → guide → each unit's list → compile → awards? ─ no → Prepared
///                     └ reminded, silent ones named      └ yes → announce → work (see <see cref="RoundPath"/>) → Concluded | Nothing | Considered
/// </code>
/// </summary>
internal static class LocalRound
{
    public static WorkflowDefinition Make(string id, string name, string compiler, string conclusion, string guide, string compile) =>
        Workflow.Define(id, 1)
            .Named(name)
            .Inputs("plan", "task", "work", "year", "lead", "units", "due", "round", "awards", "opensAt", "concludes")
            .Outputs("lists", "silent", "session", "conclusion", "dossiers")
            .Outcomes("Prepared", "Concluded", "Nothing", "Considered")
            .Variable("limits").Variable("lists", 0).Variable("silent", Engine.Values.Value.List())
            .RoundVariables()
            .Runs(Do.Sequence(
                "path",
                Do.Ask("limits", Questions.Limits, Op.Object(("path", id), ("work", Op.Input("work")))).Into("result", "limits"),
                Do.HumanTask("guide", Op.Input("lead"), ["Issue"], RoundPath.About()).Named(guide),
                Lists,
                Do.HumanTask("compile", Op.Texts(compiler), ["Compile"], RoundPath.About(("lists", Op.Variable("lists")), ("silent", Op.Variable("silent"))))
                    .Named(compile),
                Do.SetOutput("noteLists", "lists", Op.Variable("lists")),
                Do.SetOutput("noteSilent", "silent", Op.Variable("silent")),
                Do.If("hasAwards", Op.Equal(Op.Call("Count", Op.Input("awards")), 0), Do.Complete("prepared", "Prepared")),
                Do.StartAt("opens", Op.Input("opensAt")),
                RoundPath.Announce,
                RoundPath.Work(conclusion)));

    /// <summary>Every unit sends its list in time, is reminded once, or is named as silent.</summary>
    private static Activity Lists => Do.ParallelForEach(
        "eachUnit",
        Op.Input("units"),
        Do.Sequence(
            "unit",
            Do.HumanTask("list", Op.List(Op.CurrentValue), ["Send"], RoundPath.About(("unit", Op.CurrentValue)))
                .Named("Gửi danh sách đề nghị của đơn vị")
                .Into("outcome", "sent")
                .RemindedAfter(Limit("remind"), RoundPath.About(("unit", Op.CurrentValue)))
                .CancelledBy(Do.AfterWorkingDays("listDue", Limit("list"), VietnamCalendar.Name), "Silent"),
            Do.If(
                "isSilent",
                Op.Call("IsNull", Op.Variable("sent")),
                Do.Set("noteUnit", "silent", Op.Call("Append", Op.Variable("silent"), Op.CurrentValue)),
                Do.Set("countList", "lists", Op.Add(Op.Variable("lists"), 1))))
            .WithVariable("sent"));

    private static Expression Limit(string name) => Op.Member(Op.Variable("limits"), name);
}
