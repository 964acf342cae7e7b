using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace ThiDua.Host;

/// <summary>Texts that users read, by key, in Vietnamese: a JSON file of the folder Resources.</summary>
internal sealed class TextTable(string file)
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private readonly FrozenDictionary<string, string> _texts =
        JsonSerializer.Deserialize<Dictionary<string, string>>(Texts.Of(file))!.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The text of a key, with its places filled.</summary>
    public string Of(string key, params object[] values) => string.Format(Vietnamese, _texts[key], values);
}
