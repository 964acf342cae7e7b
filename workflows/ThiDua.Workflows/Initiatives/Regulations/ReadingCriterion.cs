namespace ThiDua.Workflows.Initiatives.Regulations;

/// <summary>What a reader judges: novelty, effect, replicability (tính mới, hiệu quả, khả năng nhân rộng).</summary>
/// <param name="Code">Its code.</param>
/// <param name="Title">Its Vietnamese title.</param>
/// <param name="Max">The most points.</param>
public sealed record ReadingCriterion(string Code, string Title, int Max);
