using System.Collections.Immutable;
using System.Text.Json;
using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interchange.Elsa;

/// <summary>
/// Reads Elsa 3 workflow definitions. Other definitions that the read one uses as activities are found by their id among the
/// given ones and become part of it.
/// </summary>
public sealed class ElsaReader
{
    private readonly Dictionary<string, JsonElement> _others = new(StringComparer.Ordinal);
    private readonly Func<string, string, Expression?> _foreign;

    /// <summary>A reader.</summary>
    /// <param name="others">The JSON of definitions that may be used as activities.</param>
    public ElsaReader(IEnumerable<string> others)
        : this(others, (_, _) => null)
    {
    }

    /// <summary>A reader that knows further expression types: type and text to an expression, null for an unknown one.</summary>
    internal ElsaReader(IEnumerable<string> others, Func<string, string, Expression?> foreign)
    {
        _foreign = foreign;
        foreach (var json in others)
        {
            var other = Parse(json);
            _others[Required(other, "definitionId", "the definition")] = other;
        }
    }

    /// <summary>Reads a definition. Throws <see cref="ElsaFormatException"/> that says what is wrong and where.</summary>
    public WorkflowDefinition Read(string json)
    {
        var data = Parse(json);
        var id = Required(data, "definitionId", "the definition");
        if (!data.TryGetProperty("root", out var root) || root.ValueKind != JsonValueKind.Object)
            throw new ElsaFormatException($"Definition '{id}' has no root; expected an activity.");
        return new WorkflowDefinition(id, Version(data, id), ReadActivity(root, "", id))
        {
            Name = Text(data, "name"),
            Imported = true,
            Inputs = Names(data, "inputs"),
            Outputs = Names(data, "outputs"),
            Outcomes = Outcomes(data),
            Variables = ElsaVariables.Read(data),
            IncidentStrategy = Strategy(data, id),
        };
    }

    private static JsonElement Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.Clone()
                : throw new ElsaFormatException($"Expected a definition, a JSON object; found {document.RootElement.ValueKind}.");
        }
        catch (JsonException fault)
        {
            throw new ElsaFormatException($"Not JSON, at line {fault.LineNumber + 1}: {fault.Message}", fault);
        }
    }

    private Activity ReadActivity(JsonElement data, string prefix, string around)
    {
        var given = Required(data, "id", $"an activity in '{around}'");
        var type = Required(data, "type", $"activity '{given}'");
        if (type.StartsWith("Elsa.", StringComparison.Ordinal))
            return ReadOwn(data, prefix + given, prefix, type);
        var childId = Text(data, "workflowDefinitionId");
        if (childId is null || !_others.TryGetValue(childId, out var child))
            throw new ElsaFormatException($"Activity '{given}' is of type '{type}', which is no activity of Elsa's; the definition '{childId ?? type}' was not given with it.");
        if (prefix.Split('/').Contains(childId))
            throw new ElsaFormatException($"Definition '{childId}' uses itself as an activity ('{given}'); that has no end.");
        return ReadComposite(data, prefix + given, prefix, childId, child);
    }

    private Activity ReadOwn(JsonElement data, string id, string prefix, string type)
    {
        var inputs = ImmutableSortedDictionary.CreateBuilder<string, Expression>(StringComparer.Ordinal);
        var outputs = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var settings = ImmutableSortedDictionary.CreateBuilder<string, Value>(StringComparer.Ordinal);
        var slots = ImmutableArray.CreateBuilder<Slot>();
        foreach (var property in data.EnumerateObject())
        {
            var (name, value) = (property.Name, property.Value);
            switch (value.ValueKind)
            {
                case JsonValueKind.Object when name == "customProperties":
                    ReadCustom(value, settings);
                    break;
                case JsonValueKind.Object when name == "variable" && type == "Elsa.SetVariable":
                    settings["variable"] = Required(value, "id", $"the variable of '{id}'");
                    break;
                case JsonValueKind.Object when name == "mode" && type is "Elsa.FlowSwitch" or "Elsa.Switch":
                    settings["mode"] = value.GetProperty("expression").GetProperty("value").ToString();
                    break;
                case JsonValueKind.Object when value.TryGetProperty("expression", out var expression):
                    inputs[name] = ReadExpression(expression, Text(value, "typeName") ?? "Object", $"{name} of '{id}'");
                    break;
                case JsonValueKind.Object when value.TryGetProperty("memoryReference", out var reference) && reference.ValueKind == JsonValueKind.Object:
                    outputs[name] = Required(reference, "id", $"output {name} of '{id}'");
                    break;
                case JsonValueKind.Object when value.TryGetProperty("type", out _) && name != "metadata":
                    slots.Add(new Slot(name, [ReadActivity(value, prefix, id)]));
                    break;
                case JsonValueKind.Array when name is "activities" or "branches":
                    slots.Add(new Slot(name, [.. value.EnumerateArray().Select(a => ReadActivity(a, prefix, id))]));
                    break;
                case JsonValueKind.Array when name == "cases":
                    slots.InsertRange(0, value.EnumerateArray().Select(c => ReadCase(c, prefix, id)));
                    break;
                case JsonValueKind.String when name == "joinMode":
                    settings[name] = value.GetString();
                    break;
            }
        }

        return new Activity
        {
            Id = id,
            Type = type,
            Name = Text(data, "name"),
            Inputs = inputs.ToImmutable(),
            Outputs = outputs.ToImmutable(),
            Settings = settings.ToImmutable(),
            Slots = slots.ToImmutable(),
            Variables = ElsaVariables.Read(data),
            Connections = ElsaConnections.Read(data, prefix, id, slots.Where(s => s.Name == "activities").SelectMany(s => s.Activities).Select(a => a.Id).ToHashSet(StringComparer.Ordinal)),
        };
    }

    private Activity ReadComposite(JsonElement data, string id, string prefix, string childId, JsonElement child)
    {
        var inputs = ImmutableSortedDictionary.CreateBuilder<string, Expression>(StringComparer.Ordinal);
        var outputs = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var property in data.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Object))
        {
            if (property.Value.TryGetProperty("expression", out var expression))
                inputs[property.Name] = ReadExpression(expression, Text(property.Value, "typeName") ?? "Object", $"{property.Name} of '{id}'");
            else if (property.Value.TryGetProperty("memoryReference", out var reference) && reference.ValueKind == JsonValueKind.Object)
                outputs[property.Name] = Required(reference, "id", $"output {property.Name} of '{id}'");
        }

        var outcomes = Outcomes(child);
        return new Activity
        {
            Id = id,
            Type = "ThiDua.Composite",
            Name = Text(data, "name"),
            Inputs = inputs.ToImmutable(),
            Outputs = outputs.ToImmutable(),
            Settings = outcomes.Length == 0
                ? ImmutableSortedDictionary.Create<string, Value>(StringComparer.Ordinal)
                : ImmutableSortedDictionary.Create<string, Value>(StringComparer.Ordinal).Add("outcomes", Value.List([.. outcomes.Append("Done").Distinct().Select(o => (Value)o)])),
            Variables = ElsaVariables.Read(child),
            Slots = [new Slot("root", [ReadActivity(child.GetProperty("root"), $"{id}/{childId}/", childId)])],
        };
    }

    private Slot ReadCase(JsonElement data, string prefix, string id)
    {
        var label = Required(data, "label", $"a case of '{id}'");
        var condition = data.TryGetProperty("condition", out var given) && given.ValueKind == JsonValueKind.Object ? ReadExpression(given, "Boolean", $"case {label} of '{id}'") : false;
        return new Slot(label, data.TryGetProperty("activity", out var activity) && activity.ValueKind == JsonValueKind.Object ? [ReadActivity(activity, prefix, id)] : [], condition);
    }

    private Expression ReadExpression(JsonElement expression, string typeName, string place)
    {
        var type = Required(expression, "type", place);
        var value = expression.TryGetProperty("value", out var given) ? given : default;
        return type switch
        {
            "Literal" => new Literal(ElsaValues.Literal(value, typeName, place)),
            "Object" or "Json" => new Literal(ElsaValues.Json(value, place)),
            "Variable" => new VariableReference(Text(value, "id") ?? Required(value, "name", place)),
            "Input" => new InputReference(Required(value, "name", place)),
            _ => _foreign(type, value.ToString()) ?? throw new ElsaFormatException($"{place}: expressions of type '{type}' are not read; Literal, Object, Variable and Input are."),
        };
    }

    private static void ReadCustom(JsonElement custom, IDictionary<string, Value> settings)
    {
        if (custom.TryGetProperty("canStartWorkflow", out var can) && can.ValueKind == JsonValueKind.True)
            settings["canStartWorkflow"] = true;
        if (Text(custom, "mergeMode") is { Length: > 0 } mode)
            settings["mergeMode"] = mode;
    }

    private static IncidentStrategy Strategy(JsonElement data, string id)
    {
        var name = data.TryGetProperty("options", out var options) ? Text(options, "incidentStrategyType") : null;
        return name?.Split(',')[0].Split('.')[^1] switch
        {
            null or "" or "FaultStrategy" => IncidentStrategy.Fault,
            "ContinueWithIncidentsStrategy" => IncidentStrategy.Continue,
            var unknown => throw new ElsaFormatException($"Definition '{id}' names the incident strategy '{unknown}'; expected FaultStrategy or ContinueWithIncidentsStrategy."),
        };
    }

    private static ImmutableArray<string> Outcomes(JsonElement data) =>
        data.TryGetProperty("outcomes", out var outcomes) && outcomes.ValueKind == JsonValueKind.Array ? [.. outcomes.EnumerateArray().Select(o => o.ToString())] : [];

    private static ImmutableArray<string> Names(JsonElement data, string list) =>
        data.TryGetProperty(list, out var items) && items.ValueKind == JsonValueKind.Array ? [.. items.EnumerateArray().Select(i => Text(i, "name")).OfType<string>()] : [];

    private static int Version(JsonElement data, string id)
    {
        if (!data.TryGetProperty("version", out var version))
            return 1;
        return version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out var value) && value > 0
            ? value
            : throw new ElsaFormatException($"Definition '{id}' has the version '{version}'; expected a whole number from 1.");
    }

    internal static string? Text(JsonElement data, string name) =>
        data.ValueKind == JsonValueKind.Object && data.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    internal static string Required(JsonElement data, string name, string place) => Text(data, name) is { Length: > 0 } text
        ? text
        : throw new ElsaFormatException($"{place}: '{name}' is missing; expected a text.");
}
