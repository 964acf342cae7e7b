using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace ThiDua.Host.Simulation;

/// <summary>What a reader of a simulation is told, in Vietnamese, from <c>Resources/simulate.json</c>.</summary>
internal static class SimulationTexts
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private static readonly FrozenDictionary<string, string> All =
        JsonSerializer.Deserialize<Dictionary<string, string>>(Texts.Of("simulate.json"))!.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The text of a key, with its places filled.</summary>
    public static string Of(string key, params object[] values) => string.Format(Vietnamese, All[key], values);
}
