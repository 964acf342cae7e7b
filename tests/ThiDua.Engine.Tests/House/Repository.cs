using System.Text.RegularExpressions;

namespace ThiDua.Engine.Tests.House;

/// <summary>The working copy that the tests were built from.</summary>
internal static partial class Repository
{
    private const string SolutionName = "ThiDua.Workflow.sln";

    private static readonly string[] NotSource = ["bin", "obj", "node_modules"];

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every project on disk, as paths relative to <see cref="Root"/> with forward slashes.</summary>
    public static IReadOnlyList<string> ProjectPaths { get; } =
        [.. FindProjects(Root).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>Every project that the solution lists, in the same form.</summary>
    public static IReadOnlyList<string> SolutionProjectPaths() =>
        [.. ProjectLine().Matches(File.ReadAllText(Path.Combine(Root, SolutionName)))
            .Select(match => match.Groups["path"].Value.Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, SolutionName))) return folder.FullName;
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds {SolutionName}.");
    }

    private static IEnumerable<string> FindProjects(string folder) =>
        Directory.EnumerateFiles(folder, "*.csproj").Concat(
            Directory.EnumerateDirectories(folder).Where(IsSource).SelectMany(FindProjects));

    private static bool IsSource(string folder)
    {
        var name = Path.GetFileName(folder);
        return !name.StartsWith('.') && !NotSource.Contains(name);
    }

    [GeneratedRegex("""^Project\([^)]*\) = "[^"]*", "(?<path>[^"]*\.csproj)",""", RegexOptions.Multiline)]
    private static partial Regex ProjectLine();
}
