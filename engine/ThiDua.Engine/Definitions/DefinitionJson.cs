using System.Collections.Immutable;
using System.Text.Json;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Definitions;

/// <summary>
/// The canonical JSON form of a definition: compact, members in one fixed order, what is empty left out, names of inputs,
/// settings and outputs sorted by code point. Equal definitions have equal text.
/// </summary>
internal static class DefinitionJson
{
    private const int Format = 1;

    public static string Write(WorkflowDefinition definition) => ValueJson.Write(Members(
        ("format", Format),
        ("id", definition.Id),
        ("version", definition.Version),
        ("name", definition.Name),
        ("imported", definition.Imported ? true : default(Value)),
        ("incidents", definition.IncidentStrategy == IncidentStrategy.Wait ? default : definition.IncidentStrategy.ToString()),
        ("retry", definition.Retry == RetryPolicy.None ? default : Value.List(definition.Retry.Attempts, definition.Retry.FirstDelay.Ticks, definition.Retry.Factor)),
        ("inputs", Texts(definition.Inputs)),
        ("outputs", Texts(definition.Outputs)),
        ("outcomes", Texts(definition.Outcomes)),
        ("variables", Variables(definition.Variables)),
        ("root", Write(definition.Root))));

    public static WorkflowDefinition Read(string json)
    {
        Value data;
        try
        {
            data = ValueJson.Parse(json);
        }
        catch (JsonException fault)
        {
            throw new FormatException($"The definition is not JSON: {fault.Message}", fault);
        }

        if (data["format"] != Format)
            throw new FormatException($"The definition is of format '{data["format"]}'; this program reads format {Format}.");
        try
        {
            return new WorkflowDefinition(data["id"].AsText(), checked((int)data["version"].AsInteger()), ReadActivity(data["root"]))
            {
                Name = Optional(data["name"]),
                Imported = data["imported"].IsTrue(),
                IncidentStrategy = data["incidents"].IsNull ? IncidentStrategy.Wait : Enum.Parse<IncidentStrategy>(data["incidents"].AsText()),
                Retry = data["retry"] is { Kind: ValueKind.List } retry
                    ? new RetryPolicy((int)retry.AsList()[0].AsInteger(), new TimeSpan(retry.AsList()[1].AsInteger()), (int)retry.AsList()[2].AsInteger())
                    : RetryPolicy.None,
                Inputs = ReadTexts(data["inputs"]),
                Outputs = ReadTexts(data["outputs"]),
                Outcomes = ReadTexts(data["outcomes"]),
                Variables = ReadVariables(data["variables"]),
            };
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or OverflowException or IndexOutOfRangeException)
        {
            throw new FormatException($"The definition '{data["id"]}' does not have the canonical form: {fault.Message}", fault);
        }
    }

    private static Value Write(Activity activity) => Members(
        ("id", activity.Id),
        ("type", activity.Type),
        ("name", activity.Name),
        ("inputs", Map(activity.Inputs, ExpressionData.Write)),
        ("settings", Map(activity.Settings, s => s)),
        ("outputs", Map(activity.Outputs, o => (Value)o)),
        ("variables", Variables(activity.Variables)),
        ("slots", List(activity.Slots.Select(s => Members(
            ("name", s.Name),
            ("condition", s.Condition is null ? default : ExpressionData.Write(s.Condition)),
            ("activities", List(s.Activities.Select(Write))))))),
        ("connections", List(activity.Connections.Select(c => Value.List(c.Source, c.Port, c.Target)))),
        ("boundaries", List(activity.Boundaries.Select(Write))));

    private static Activity ReadActivity(Value data) => new()
    {
        Id = data["id"].AsText(),
        Type = data["type"].AsText(),
        Name = Optional(data["name"]),
        Inputs = ReadMap(data["inputs"], ExpressionData.Read),
        Settings = ReadMap(data["settings"], s => s),
        Outputs = ReadMap(data["outputs"], o => o.AsText()),
        Variables = ReadVariables(data["variables"]),
        Slots = [.. Items(data["slots"]).Select(s => new Slot(
            s["name"].AsText(),
            [.. Items(s["activities"]).Select(ReadActivity)],
            s["condition"].IsNull ? null : ExpressionData.Read(s["condition"])))],
        Connections = [.. Items(data["connections"]).Select(c => new Connection(c.AsList()[0].AsText(), c.AsList()[1].AsText(), c.AsList()[2].AsText()))],
        Boundaries = [.. Items(data["boundaries"]).Select(ReadActivity)],
    };

    private static Value Variables(ImmutableArray<Variable> variables) => List(variables.Select(v => Members(
        ("id", v.Id),
        ("name", v.Name == v.Id ? default(Value) : v.Name),
        ("default", v.Default),
        ("type", v.Type is { } type ? type.ToString() : default(Value)))));

    private static ImmutableArray<Variable> ReadVariables(Value data) => [.. Items(data).Select(v => new Variable(
        v["id"].AsText(),
        v["name"].IsNull ? v["id"].AsText() : v["name"].AsText(),
        v["default"],
        v["type"].IsNull ? null : Enum.Parse<ValueKind>(v["type"].AsText())))];

    private static Value Members(params (string Name, Value Value)[] members) => Value.Object(Array.FindAll(members, m => !m.Value.IsNull));

    private static Value List(IEnumerable<Value> items) => items.ToArray() is { Length: > 0 } list ? Value.List(list) : default;

    private static Value Texts(ImmutableArray<string> texts) => List(texts.Select(t => (Value)t));

    private static Value Map<T>(ImmutableSortedDictionary<string, T> map, Func<T, Value> write) =>
        map.Count == 0 ? default : Value.Object([.. map.Select(m => KeyValuePair.Create(m.Key, write(m.Value)))]);

    private static IReadOnlyList<Value> Items(Value data) => data.IsNull ? [] : data.AsList();

    private static ImmutableArray<string> ReadTexts(Value data) => [.. Items(data).Select(t => t.AsText())];

    private static ImmutableSortedDictionary<string, T> ReadMap<T>(Value data, Func<Value, T> read) =>
        (data.IsNull ? [] : data.AsObject()).ToImmutableSortedDictionary(m => m.Key, m => read(m.Value), StringComparer.Ordinal);

    private static string? Optional(Value data) => data.IsNull ? null : data.AsText();
}
