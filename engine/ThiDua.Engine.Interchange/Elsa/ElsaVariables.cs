using System.Collections.Immutable;
using System.Text.Json;
using ThiDua.Engine.Definitions;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interchange.Elsa;

/// <summary>Elsa's variables: value is a text or null, to be read by the type's name.</summary>
internal static class ElsaVariables
{
    public static ImmutableArray<Variable> Read(JsonElement holder) =>
        holder.TryGetProperty("variables", out var variables) && variables.ValueKind == JsonValueKind.Array ? [.. variables.EnumerateArray().Select(ReadOne)] : [];

    private static Variable ReadOne(JsonElement data)
    {
        var id = ElsaReader.Required(data, "id", "a variable");
        var name = ElsaReader.Text(data, "name") ?? id;
        var typeName = ElsaReader.Text(data, "typeName") ?? "Object";
        var isArray = data.TryGetProperty("isArray", out var array) && array.ValueKind == JsonValueKind.True;
        var value = data.TryGetProperty("value", out var given) ? given : default;
        return new Variable(id, name, isArray ? ElsaValues.Json(value, $"variable '{name}'") : ElsaValues.Literal(value, typeName, $"variable '{name}'"), isArray ? ValueKind.List : ElsaValues.KindOf(typeName));
    }
}
