namespace ThiDua.Engine.Migration;

/// <summary>Where one execution under way goes on in the other version.</summary>
/// <param name="Execution">The execution.</param>
/// <param name="ActivityId">Its activity, the same in both versions.</param>
/// <param name="Problem">Why it can't; null when it can.</param>
public sealed record ActivityMove(int Execution, string ActivityId, string? Problem);
