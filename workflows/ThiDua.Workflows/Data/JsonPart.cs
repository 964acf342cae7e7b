using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ThiDua.Workflows.Data;

/// <summary>A part of a text that may be missing or lack its form: then it reads as nothing, and its neighbours as they are.</summary>
/// <param name="Value">The value; null when there is none.</param>
/// <param name="Schema">The schema of the whole text.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record JsonPart(JsonElement? Value, JsonSchema Schema, string Place)
{
    /// <summary>The property of that name.</summary>
    public JsonPart this[string name] => new(
        Value is { ValueKind: JsonValueKind.Object } owner && owner.TryGetProperty(name, out var value) ? value : null,
        Schema,
        $"{Place}.{name}");

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<JsonPart> Items => Value is { ValueKind: JsonValueKind.Array } list
        ? [.. list.EnumerateArray().Select((item, index) => new JsonPart(item, Schema, $"{Place}[{index}]"))]
        : [];

    /// <summary>The properties of an object, in the order of the text.</summary>
    public IReadOnlyList<JsonPart> Members => Value is { ValueKind: JsonValueKind.Object } owner
        ? [.. owner.EnumerateObject().Select(member => new JsonPart(member.Value, Schema, $"{Place}.{member.Name}"))]
        : [];

    /// <summary>The text of a string.</summary>
    public string? Text => Value is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>The value, when it has the form of that definition of the schema.</summary>
    public T? As<T>(string definition, JsonTypeInfo<T> type) =>
        Value is { } value && !Schema.Check(value, Schema.Definition(definition)!.Value, Place).Any() ? value.Deserialize(type) : default;
}
