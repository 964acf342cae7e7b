namespace ThiDua.Host.Simulation;

/// <summary>The store holds this year of this seed already.</summary>
internal sealed class YearExistsException(string message) : Exception(message);
