namespace ThiDua.Workflows.Organisation.Units;

/// <summary>One unit follows another (kế tục).</summary>
/// <param name="From">The code of the predecessor.</param>
/// <param name="To">The code of the successor; null while it is not known which one it is.</param>
/// <param name="On">The first day on which the successor stands in its place.</param>
/// <param name="Kind">Whether the whole goes over or a part.</param>
/// <param name="Citation">The legal act, and whether it was verified.</param>
/// <param name="Note">What a reader must know, in Vietnamese; of an unknown successor, what is not known.</param>
public sealed record Succession(string From, string? To, DateOnly On, SuccessionKind Kind, Citation Citation, string? Note = null);
