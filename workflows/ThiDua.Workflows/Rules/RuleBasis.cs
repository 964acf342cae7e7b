namespace ThiDua.Workflows.Rules;

/// <summary>Which date decides whether a rule is in force for a dossier.</summary>
public enum RuleBasis
{
    /// <summary>The day of submission.</summary>
    Submission,

    /// <summary>The last day of the achievement period.</summary>
    Achievement,
}
