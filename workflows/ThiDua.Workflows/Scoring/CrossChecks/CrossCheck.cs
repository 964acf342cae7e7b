namespace ThiDua.Workflows.Scoring.CrossChecks;

/// <summary>One unit checks another (chấm chéo).</summary>
/// <param name="Checker">The unit that checks.</param>
/// <param name="Checked">The unit that is checked.</param>
public sealed record CrossCheck(string Checker, string Checked);
