using ThiDua.Engine.Definitions;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The submission (tờ trình) of a round to the state: when the council has passed its dossiers, the standing body prepares it, and the
/// chairman signs it or returns it. Who prepared it does not sign it.
/// <code>
/// passed → some → draft ⇄ sign → number → (signed) → Submitted
///      └→ none → Nothing
/// </code>
/// </summary>
internal static class SubmissionPath
{
    public const string Id = "submission";

    public static WorkflowDefinition Definition { get; } = Workflow.Define(Id, 1)
        .Named("Trình đề nghị khen thưởng cấp nhà nước")
        .Inputs("plan", "task", "work", "year", "lead", "units", "due", "round", "awards")
        .Outputs("signed", "number", "returned", "passed")
        .Outcomes("Submitted", "Nothing")
        .Signs()
        .Runs(Signing.Of(Id, "TTr", "tờ trình đề nghị khen thưởng", "Submitted"));
}
