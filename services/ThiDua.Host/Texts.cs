using System.Collections.Concurrent;

namespace ThiDua.Host;

/// <summary>Texts that users read, from the folder Resources, which is built into the program.</summary>
internal static class Texts
{
    private static readonly ConcurrentDictionary<string, string> Read = new(StringComparer.Ordinal);

    /// <summary>A whole text by its file's name.</summary>
    public static string Of(string name) => Read.GetOrAdd(name, static name =>
    {
        using var stream = typeof(Texts).Assembly.GetManifestResourceStream($"texts/{name}") ?? throw new InvalidOperationException($"The text '{name}' is not built in.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    });
}
