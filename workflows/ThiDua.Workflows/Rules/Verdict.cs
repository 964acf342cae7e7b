namespace ThiDua.Workflows.Rules;

/// <summary>What the rules say of a dossier.</summary>
public enum Verdict
{
    /// <summary>Every condition is met (đủ điều kiện).</summary>
    Eligible,

    /// <summary>Not proposed for now: the conditions are met but something is pending (chưa đề nghị).</summary>
    Held,

    /// <summary>A condition is not met (không đủ điều kiện).</summary>
    NotEligible,
}
