using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ThiDua.Workflows.Data;

/// <summary>
/// The part of JSON Schema that our own files need: type, properties, required, additionalProperties (false, or the form of every
/// property that is not named), propertyNames, minProperties, maxProperties, items, minItems, enum, pattern, minLength, minimum,
/// maximum, format (date) and $ref, into $defs or to another embedded schema. A schema that uses anything else is refused, so that
/// nothing is silently left unchecked.
/// </summary>
internal sealed class JsonSchema
{
    private static readonly HashSet<string> Annotations = ["$schema", "$id", "$defs", "title", "description"];

    private static readonly ConcurrentDictionary<string, JsonSchema> Read = new(StringComparer.Ordinal);

    private readonly JsonElement _root;

    private JsonSchema(JsonElement root) => _root = root;

    /// <summary>The embedded schema of that file name.</summary>
    public static JsonSchema Embedded(string name) => Read.GetOrAdd(name, file => Parse(DataFile.Embedded(file)));

    /// <summary>A schema of its text.</summary>
    public static JsonSchema Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new JsonSchema(document.RootElement.Clone());
    }

    /// <summary>The schema that stands in <c>$defs</c> under that name, or null.</summary>
    public JsonElement? Definition(string name) =>
        _root.TryGetProperty("$defs", out var definitions) && definitions.TryGetProperty(name, out var found) ? found : null;

    /// <summary>Every fault of the value, in the order of the value.</summary>
    public IEnumerable<DataFault> Faults(JsonElement value) => Check(value, "$");

    private IEnumerable<DataFault> Check(JsonElement value, string place) => Check(value, _root, place);

    /// <summary>Every fault of a value that stands at the place, against one part of this schema.</summary>
    public IEnumerable<DataFault> Check(JsonElement value, JsonElement schema, string place)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            var name = reference.GetString()!;
            if (name.EndsWith(".schema.json", StringComparison.Ordinal)) return Embedded(name).Check(value, place);

            name = name.Split('/')[^1];
            return Check(value, Definition(name) ?? throw new NotSupportedException($"The schema has no definition '{name}'."), place);
        }

        if (schema.TryGetProperty("type", out var type) && !HasType(value, type.GetString()!))
            return [new DataFault(place, $"phải là {TypeName(type.GetString()!)}")];

        return RepeatedProperties(value, place)
            .Concat(schema.EnumerateObject().SelectMany(keyword => CheckKeyword(value, keyword, schema, place)));
    }

    private IEnumerable<DataFault> CheckKeyword(JsonElement value, JsonProperty keyword, JsonElement schema, string place)
    {
        var limit = keyword.Value;
        return keyword.Name switch
        {
            "type" => [],
            "properties" => value.EnumerateObject()
                .Where(property => limit.TryGetProperty(property.Name, out _))
                .SelectMany(property => Check(property.Value, limit.GetProperty(property.Name), $"{place}.{property.Name}")),
            "required" => limit.EnumerateArray()
                .Where(name => !value.TryGetProperty(name.GetString()!, out _))
                .Select(name => new DataFault(place, $"thiếu '{name.GetString()}'")),
            "additionalProperties" when limit.ValueKind == JsonValueKind.Object => value.EnumerateObject()
                .Where(property => !IsNamed(schema, property.Name))
                .SelectMany(property => Check(property.Value, limit, $"{place}.{property.Name}")),
            "propertyNames" => value.EnumerateObject()
                .SelectMany(property => Check(TextOf(property.Name), limit, $"{place}.{property.Name}")),
            "additionalProperties" => value.EnumerateObject()
                .Where(property => !IsNamed(schema, property.Name))
                .Select(property => new DataFault($"{place}.{property.Name}", $"không được có; chỉ nhận {NamesOf(schema)}")),
            "items" => value.EnumerateArray().SelectMany((item, index) => Check(item, limit, $"{place}[{index}]")),
            "minProperties" => Unless(value.GetPropertyCount() >= limit.GetInt32(), $"cần một trong: {NamesOf(schema)}"),
            "maxProperties" => Unless(value.GetPropertyCount() <= limit.GetInt32(), $"chỉ được một trong: {NamesOf(schema)}"),
            "minItems" => Unless(value.GetArrayLength() >= limit.GetInt32(), $"cần ít nhất {limit} phần tử"),
            "minLength" => Unless(value.GetString()!.Trim().Length >= limit.GetInt32(), "không được để trống"),
            "enum" => Unless(
                limit.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)),
                $"'{value}' không hợp lệ; phải là một trong: {string.Join(", ", limit.EnumerateArray())}"),
            "pattern" => Unless(
                Matches(value.GetString()!, limit.GetString()!),
                $"'{value}' không đúng dạng {(schema.TryGetProperty("description", out var words) ? words : limit)}"),
            "format" => Unless(
                DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
                $"'{value}' không phải là ngày có thật, viết theo dạng năm-tháng-ngày (2023-03-15)"),
            "minimum" => Unless(value.GetDouble() >= limit.GetDouble(), $"{value} nhỏ hơn {limit}"),
            "maximum" => Unless(value.GetDouble() <= limit.GetDouble(), $"{value} lớn hơn {limit}"),
            var name when Annotations.Contains(name) => [],
            var name => throw new NotSupportedException($"The schema uses '{name}', which is not checked."),
        };

        IEnumerable<DataFault> Unless(bool holds, string problem) => holds ? [] : [new DataFault(place, problem)];
    }

    private static IEnumerable<DataFault> RepeatedProperties(JsonElement value, string place) => value.ValueKind != JsonValueKind.Object
        ? []
        : value.EnumerateObject().CountBy(property => property.Name).Where(count => count.Value > 1)
            .Select(count => new DataFault(place, $"thuộc tính '{count.Key}' có hai lần"));

    /// <summary>.NET lets $ match before a last line break, JSON Schema does not.</summary>
    private static bool Matches(string value, string pattern) =>
        Regex.IsMatch(value, pattern, RegexOptions.CultureInvariant) && !value.EndsWith('\n');

    private static JsonElement TextOf(string name) => JsonSerializer.SerializeToElement(name, DataJson.Default.String);

    private static bool IsNamed(JsonElement schema, string name) =>
        schema.TryGetProperty("properties", out var named) && named.TryGetProperty(name, out _);

    private static string NamesOf(JsonElement schema) =>
        string.Join(", ", schema.GetProperty("properties").EnumerateObject().Select(property => property.Name));

    private static bool HasType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
        _ => throw new NotSupportedException($"The schema uses the type '{type}', which is not checked."),
    };

    private static string TypeName(string type) => type switch
    {
        "object" => "một đối tượng {…}",
        "array" => "một danh sách […]",
        "string" => "một chuỗi \"…\"",
        "boolean" => "true hoặc false",
        _ => "một số nguyên",
    };
}
