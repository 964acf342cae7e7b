namespace ThiDua.Workflows.Rules.Comparisons;

/// <summary>A side of a comparison: the rules of a book as they hold for what is submitted on a day.</summary>
/// <param name="Book">The book; one with a draft for what might become law.</param>
/// <param name="Date">The day of submission.</param>
public sealed record RuleView(RuleBook Book, DateOnly Date);
