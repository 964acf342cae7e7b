namespace ThiDua.Workflows.Initiatives.Reuse;

/// <summary>Something is wrong with the use of an initiative, or has to be looked at.</summary>
/// <param name="Kind">What.</param>
/// <param name="Use">The use.</param>
/// <param name="Others">The earlier use of the same initiative, or all uses of the one that is alike; empty where there is none.</param>
/// <param name="AllowedBy">The clause that allows it all the same; null when none does.</param>
/// <param name="Sentence">The finding in Vietnamese.</param>
public sealed record ReuseFinding(
    ReuseKind Kind, InitiativeUse Use, IReadOnlyList<InitiativeUse> Others, Citation? AllowedBy, string Sentence);
