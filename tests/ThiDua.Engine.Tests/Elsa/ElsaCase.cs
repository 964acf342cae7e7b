using System.Text.Json;
using ThiDua.Engine.Tests.House;

namespace ThiDua.Engine.Tests.Elsa;

/// <summary>One definition that Elsa itself ran, and what came of it.</summary>
internal sealed class ElsaCase
{
    public const string Absent = "(no definitions)";

    private static readonly string Folder = Environment.GetEnvironmentVariable("ELSA_DEFINITIONS") is { Length: > 0 } given
        ? given
        : Path.Combine(Repository.Root, "..", "shared", "elsa-definitions");

    private static readonly string[] Read = ["Literal", "Object", "Json", "Variable", "Input"];

    private readonly JsonElement _expected;

    private ElsaCase(string name, JsonElement expected)
    {
        (Name, _expected) = (name, expected);
        Json = File.ReadAllText(Path.Combine(Folder, expected.GetProperty("file").GetString()!));
        Children = [.. expected.GetProperty("children").EnumerateArray().Select(c => File.ReadAllText(Path.Combine(Folder, c.GetString()!)))];
        Needs = [.. Children.Append(Json).SelectMany(NeededBy).Distinct().Order(StringComparer.Ordinal)];
    }

    public static bool ArePresent { get; } = File.Exists(Path.Combine(Folder, "expected.json"));

    public static IReadOnlyList<ElsaCase> All { get; } = ArePresent ? Load() : [];

    public string Name { get; }

    public string Json { get; }

    /// <summary>Definitions to be known before it runs.</summary>
    public IReadOnlyList<string> Children { get; }

    /// <summary>What it needs that the reader does not read (yet): JavaScript.</summary>
    public IReadOnlyList<string> Needs { get; }

    public bool IsExempt => _expected.TryGetProperty("exempt", out _);

    public bool IsUnordered => _expected.TryGetProperty("unordered", out var unordered) && unordered.ValueKind != JsonValueKind.False;

    public JsonElement Expected => _expected;

    public static string Explanation => "Elsa's definitions are not here: put their folder beside the repository as ../shared/elsa-definitions, or name it in ELSA_DEFINITIONS.";

    public static IEnumerable<TheoryDataRow<string>> Rows(Func<ElsaCase, bool> which) =>
        ArePresent ? All.Where(which).Select(c => new TheoryDataRow<string>(c.Name)) : [new(Absent)];

    public static ElsaCase Get(string name)
    {
        Assert.SkipWhen(name == Absent, Explanation);
        return All.First(c => c.Name == name);
    }

    private static ElsaCase[] Load()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "expected.json")));
        return [.. document.RootElement.EnumerateObject().Select(p => new ElsaCase(p.Name, p.Value.Clone()))];
    }

    private static IEnumerable<string> NeededBy(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. Walk(document.RootElement)];
    }

    private static IEnumerable<string> Walk(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().SelectMany(Walk);
        if (element.ValueKind != JsonValueKind.Object)
            return [];
        var inside = element.EnumerateObject().SelectMany(p => p.Name is "expression" or "condition" ? Expression(p.Value).Concat(Walk(p.Value)) : Walk(p.Value));
        return element.TryGetProperty("type", out var type) && type.ValueEquals("Elsa.RunJavaScript") ? inside.Append("Elsa.RunJavaScript") : inside;
    }

    private static IEnumerable<string> Expression(JsonElement expression) =>
        expression.ValueKind == JsonValueKind.Object && expression.TryGetProperty("type", out var type) && type.GetString() is { } name
            && !name.StartsWith("Elsa.", StringComparison.Ordinal) && !Read.Contains(name)
            ? [name]
            : [];
}
