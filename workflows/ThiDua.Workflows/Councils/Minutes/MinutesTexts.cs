using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Councils.Minutes;

/// <summary>The sentences of minutes, by key, from <c>minutes-texts.json</c>.</summary>
internal static class MinutesTexts
{
    private static readonly FrozenDictionary<string, string> Texts = JsonSerializer
        .Deserialize(DataFile.Embedded("minutes-texts.json"), CouncilJson.Default.DictionaryStringString)!
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The sentence of a key, with its places filled. The sentences format dates themselves.</summary>
    public static string Of(string key, params object?[] values) => string.Format(CultureInfo.InvariantCulture, Texts[key], values);
}
