namespace ThiDua.Host.Simulation;

/// <summary>Something that should not be.</summary>
/// <param name="Invariant">The name of the invariant that it breaks.</param>
/// <param name="Detail">What was found, and where.</param>
internal sealed record Finding(string Invariant, string Detail);
