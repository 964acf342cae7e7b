namespace ThiDua.Host.Simulation.Documents;

/// <summary>How many points more would let a unit lead, and whether its scale has so many left for it.</summary>
internal sealed record ChallengeDocument(string Unit, double Points, bool Reachable);
