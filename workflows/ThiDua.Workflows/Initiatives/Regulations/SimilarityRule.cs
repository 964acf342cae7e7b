namespace ThiDua.Workflows.Initiatives.Regulations;

/// <summary>When two texts are so alike that somebody has to look (ngưỡng trùng lặp).</summary>
/// <param name="Words">How many words make a run.</param>
/// <param name="Percent">From which share of the runs of both on, 1 to 100.</param>
/// <param name="Citation">Who set it.</param>
public sealed record SimilarityRule(int Words, int Percent, Citation Citation);
