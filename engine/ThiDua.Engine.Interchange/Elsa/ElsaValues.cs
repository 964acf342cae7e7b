using System.Globalization;
using System.Text.Json;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interchange.Elsa;

/// <summary>Values as Elsa writes them: scalars that may stand in quotes, and JSON inside a text.</summary>
internal static class ElsaValues
{
    public static ValueKind? KindOf(string typeName) => typeName switch
    {
        "Boolean" => ValueKind.Boolean,
        "Byte" or "Int16" or "Int32" or "Int64" => ValueKind.Integer,
        "Single" or "Double" or "Decimal" => ValueKind.Number,
        "String" => ValueKind.Text,
        _ => null,
    };

    public static Value Literal(JsonElement value, string typeName, string place)
    {
        if (value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
            return default;
        if (value.ValueKind != JsonValueKind.String)
            return ValueJson.From(value);
        var text = value.GetString()!;
        switch (KindOf(typeName))
        {
            case ValueKind.Boolean:
                return bool.TryParse(text, out var truth) ? truth : text.Length == 0 ? false : throw Unexpected("true or false");
            case ValueKind.Integer:
                return long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var integer) ? integer : throw Unexpected("a whole number");
            case ValueKind.Number:
                return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw Unexpected("a number");
            default:
                return text;
        }

        ElsaFormatException Unexpected(string expected) => new($"{place}: '{text}' is no {typeName}; expected {expected}.");
    }

    public static Value Json(JsonElement value, string place)
    {
        if (value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
            return default;
        if (value.ValueKind != JsonValueKind.String)
            return ValueJson.From(value);
        var text = value.GetString()!;
        try
        {
            return text.Length == 0 ? default : ValueJson.Parse(text);
        }
        catch (JsonException fault)
        {
            throw new ElsaFormatException($"{place}: the text of an Object expression is not JSON: {fault.Message}", fault);
        }
    }
}
