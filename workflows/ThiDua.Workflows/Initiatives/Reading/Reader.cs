namespace ThiDua.Workflows.Initiatives.Reading;

/// <summary>Somebody who reads initiatives (người chấm).</summary>
/// <param name="Code">The code of the person.</param>
/// <param name="Unit">The code of the person's unit.</param>
public sealed record Reader(string Code, string Unit);
