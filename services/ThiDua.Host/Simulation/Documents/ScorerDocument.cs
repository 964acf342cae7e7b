namespace ThiDua.Host.Simulation.Documents;

/// <summary>How a checker scored beside the others: numbers to look at, never a verdict.</summary>
/// <param name="Checker">The unit that checked.</param>
/// <param name="N">How many figures of it differ from the concluded ones.</param>
/// <param name="Severity">p of the sign test: severe or lenient on the whole.</param>
/// <param name="Favour">The smallest p of the rank-sum tests: one unit scored otherwise than the rest.</param>
/// <param name="Tests">How many tests were made.</param>
internal sealed record ScorerDocument(string Checker, long N, double Severity, double Favour, long Tests);
