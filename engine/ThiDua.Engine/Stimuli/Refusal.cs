namespace ThiDua.Engine.Stimuli;

/// <summary>Why a stimulus changed nothing.</summary>
/// <param name="Reason">The kind of reason.</param>
/// <param name="Detail">What it was about and what was expected, for people who operate the system.</param>
public sealed record Refusal(RefusalReason Reason, string Detail);
