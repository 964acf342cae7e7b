using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// A document that every unit makes for itself (kế hoạch của từng cơ quan, đơn vị): one <see cref="LegalDocumentPath"/> a unit, drafted by its
/// contact, signed by its head; nobody else is asked.
/// <code>
/// each unit: legal-document → Done
/// </code>
/// </summary>
internal static class UnitDocumentsPath
{
    public const string Id = "unit-documents";

    public static WorkflowDefinition Definition { get; } = Workflow.Define(Id, 1)
        .Named("Văn bản của từng cơ quan, đơn vị")
        .Inputs("plan", "task", "work", "year", "lead", "units", "due")
        .Outputs("issued", "notIssued")
        .Outcomes("Done")
        .Variable("issued", 0).Variable("notIssued", 0)
        .Runs(Do.Sequence(
            "path",
            Do.ParallelForEach("eachUnit", Op.Input("units"), Document),
            Do.SetOutput("tellIssued", "issued", Op.Variable("issued")),
            Do.SetOutput("tellNotIssued", "notIssued", Op.Variable("notIssued")),
            Do.Complete("done", "Done")));

    private static Activity Document => Do.Sequence(
        "unit",
        Do.RunWorkflow("document", LegalDocumentPath.Id, Op.Object(
                ("plan", Op.Input("plan")),
                ("task", Op.Input("task")),
                ("work", Key),
                ("year", Op.Input("year")),
                ("lead", Op.List(Roles.ContactOf(Op.CurrentValue))),
                ("signer", Op.List(Op.CurrentValue)),
                ("units", Op.List()),
                ("due", Op.Input("due"))))
            .WithInput("correlationId", Key)
            .Into("result", "ended"),
        Do.If(
            "isIssued",
            Op.Equal(Op.Member(Op.Variable("ended"), "outcome"), "Issued"),
            TaskPath.Count("countIssued", "issued"),
            TaskPath.Count("countNotIssued", "notIssued")))
        .WithVariable("ended");

    private static Expression Key => Op.Concat(Op.Input("work"), "/", Op.CurrentValue);
}
