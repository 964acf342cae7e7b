namespace ThiDua.Workflows.Paths;

/// <summary>A limit (thời hạn, số lần, tỷ lệ) by which a path goes.</summary>
/// <param name="Value">How many, 0 or more; a share at most 100.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Citation">Where it stands, and whether that was read.</param>
/// <param name="Note">What else is to be known of it, in Vietnamese.</param>
public sealed record PathLimit(int Value, LimitUnit Unit, Citation Citation, string? Note);
