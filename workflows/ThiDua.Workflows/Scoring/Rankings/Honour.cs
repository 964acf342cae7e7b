namespace ThiDua.Workflows.Scoring.Rankings;

/// <summary>An award for which a bloc puts a unit forward.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Award">The code of the award.</param>
/// <param name="Sentence">Why, in Vietnamese, with the clause.</param>
public sealed record Honour(string Unit, string Award, string Sentence);
