namespace ThiDua.Host.Simulation;

/// <summary>What must hold of every year, and whether it did.</summary>
/// <param name="Name">Its name; the Vietnamese sentence is among the texts.</param>
/// <param name="Held">Whether it held.</param>
/// <param name="Detail">How much was looked at, or the first things that broke it.</param>
internal sealed record Invariant(string Name, bool Held, string Detail);
