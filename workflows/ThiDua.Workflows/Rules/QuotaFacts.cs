namespace ThiDua.Workflows.Rules;

/// <summary>The numbers of a round in the province.</summary>
/// <param name="Leading">How many collectives lead their bloc or cluster.</param>
/// <param name="Proposed">How many of them are proposed, this one included.</param>
public sealed record QuotaFacts(int Leading, int Proposed);
