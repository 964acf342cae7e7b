namespace ThiDua.Host;

/// <summary>What the command line and the start page say.</summary>
internal static class HostTexts
{
    private static readonly TextTable Table = new("host.json");

    /// <summary>The text of a key, with its places filled.</summary>
    public static string Of(string key, params object[] values) => Table.Of(key, values);
}
