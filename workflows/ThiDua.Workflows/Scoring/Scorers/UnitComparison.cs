namespace ThiDua.Workflows.Scoring.Scorers;

/// <summary>How a checker scored one unit, against how it scored its others.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Test">The test of whether it was scored more kindly, or less, than the others.</param>
public sealed record UnitComparison(string Unit, TestResult Test);
