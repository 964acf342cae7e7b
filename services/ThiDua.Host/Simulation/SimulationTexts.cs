namespace ThiDua.Host.Simulation;

/// <summary>What a reader of a simulation is told.</summary>
internal static class SimulationTexts
{
    private static readonly TextTable Table = new("simulate.json");

    /// <summary>The text of a key, with its places filled.</summary>
    public static string Of(string key, params object[] values) => Table.Of(key, values);
}
