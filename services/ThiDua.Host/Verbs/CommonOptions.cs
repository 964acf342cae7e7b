using System.CommandLine;

namespace ThiDua.Host.Verbs;

/// <summary>Options that every verb takes.</summary>
internal static class CommonOptions
{
    public static Option<string?> Data() => new("--data") { Description = HostTexts.Of("option.data") };

    public static Option<bool> Json() => new("--json") { Description = HostTexts.Of("option.json") };
}
