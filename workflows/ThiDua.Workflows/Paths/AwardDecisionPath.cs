using ThiDua.Engine.Definitions;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The decision (quyết định khen thưởng) of a round by the level that awards: when the council has passed its dossiers, the standing body
/// prepares it, the chairman signs it or returns it, it is numbered and published. Who prepared it does not sign it.
/// <code>
/// passed → some → draft ⇄ sign → number → (signed) → Decided
///      └→ none → Nothing
/// </code>
/// </summary>
internal static class AwardDecisionPath
{
    public const string Id = "award-decision";

    public static WorkflowDefinition Definition { get; } = Make(Id, "Quyết định khen thưởng thuộc thẩm quyền");

    /// <summary>The same way for a round of another kind.</summary>
    public static WorkflowDefinition Make(string id, string name) => Workflow.Define(id, 1)
        .Named(name)
        .Inputs("plan", "task", "work", "year", "lead", "units", "due", "round", "awards")
        .Outputs("signed", "number", "returned", "passed")
        .Outcomes("Decided", "Nothing")
        .Signs()
        .Runs(Signing.Of(id, "QĐ", "quyết định khen thưởng", "Decided"));
}
