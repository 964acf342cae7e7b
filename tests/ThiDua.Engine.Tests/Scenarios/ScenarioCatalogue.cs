using System.Reflection;

namespace ThiDua.Engine.Tests.Scenarios;

/// <summary>Every scenario of the patterns: each static property of a static class in their namespace, named as the pattern.</summary>
internal static class ScenarioCatalogue
{
    private static readonly SortedDictionary<string, Scenario> ByName = Find();

    public static IEnumerable<string> Names => ByName.Keys;

    public static Scenario Get(string name) => ByName[name];

    /// <summary>A row for a theory over all scenarios.</summary>
    public static IEnumerable<TheoryDataRow<string>> Rows => Names.Select(n => new TheoryDataRow<string>(n));

    private static SortedDictionary<string, Scenario> Find() => new(
        typeof(ScenarioCatalogue).Assembly.GetTypes()
            .Where(t => t is { Namespace: "ThiDua.Engine.Tests.Patterns", IsAbstract: true, IsSealed: true })
            .SelectMany(t => t.GetProperties(BindingFlags.Static | BindingFlags.Public))
            .Where(p => p.PropertyType == typeof(Scenario))
            .ToDictionary(p => $"{p.DeclaringType!.Name}: {p.Name.Replace('_', ' ')}", p => (Scenario)p.GetValue(null)!),
        StringComparer.Ordinal);
}
