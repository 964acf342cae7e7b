namespace ThiDua.Workflows.Rules;

/// <summary>How many collectives lead their bloc or cluster in the province, and how many of them are proposed, this one included.</summary>
public sealed record QuotaFacts(int Leading, int Proposed);
