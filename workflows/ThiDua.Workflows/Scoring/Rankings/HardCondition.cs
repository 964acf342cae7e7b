namespace ThiDua.Workflows.Scoring.Rankings;

/// <summary>What a unit must meet to be ranked at all (điều kiện cứng).</summary>
/// <param name="Code">Its short code.</param>
/// <param name="Text">What is asked, in Vietnamese.</param>
/// <param name="Citation">The clause.</param>
public sealed record HardCondition(string Code, string Text, Citation Citation);
