using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ThiDua.Workflows.Data;

/// <summary>Reads a JSON text into a value: its form is held against its schema, and its sense is checked.</summary>
internal static class DataFile
{
    /// <summary>The text of an embedded file.</summary>
    public static string Embedded(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly holds no file '{name}'.");
        return new StreamReader(stream).ReadToEnd();
    }

    /// <summary>The names of the embedded files that begin so, in ordinal order.</summary>
    public static IEnumerable<string> EmbeddedNames(string prefix) =>
        typeof(DataFile).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>The value of a text: first the form, then the sense; all faults of a stage at once.</summary>
    /// <param name="file">The name that an error gives the text.</param>
    /// <param name="json">The text.</param>
    /// <param name="schema">The form that the text must have.</param>
    /// <param name="type">How a text of that form becomes a value.</param>
    /// <param name="check">What must hold beside the form.</param>
    /// <exception cref="DataFileException">The text is not JSON, or has not the form, or makes no sense.</exception>
    public static T Read<T>(string file, string json, JsonSchema schema, JsonTypeInfo<T> type, Func<T, IEnumerable<DataFault>> check)
    {
        var value = ReadAtOnce(file, json, schema, type, _ => []);
        Refuse(file, check(value));
        return value;
    }

    /// <summary>The value of a text whose check looks at parts, so that all faults of form and of sense are told at once.</summary>
    /// <exception cref="DataFileException">The text is not JSON, or has not the form, or makes no sense.</exception>
    public static T ReadAtOnce<T>(
        string file, string json, JsonSchema schema, JsonTypeInfo<T> type, Func<JsonPart, IEnumerable<DataFault>> check)
    {
        using var document = Parse(file, json);
        Refuse(file, FaultsOf(new JsonPart(document.RootElement, schema, "$"), check));
        return Deserialize(file, document, type);
    }

    private static DataFault[] FaultsOf(JsonPart whole, Func<JsonPart, IEnumerable<DataFault>> check)
    {
        try
        {
            return [.. whole.Schema.Faults(whole.Value!.Value), .. check(whole)];
        }
        catch (InvalidOperationException)
        {
            // JSON may escape half of a surrogate pair, which is no text.
            return [new DataFault("$", "có chuỗi chứa mã \\u không phải là ký tự")];
        }
    }

    private static T Deserialize<T>(string file, JsonDocument document, JsonTypeInfo<T> type)
    {
        try
        {
            return document.Deserialize(type)!;
        }
        catch (JsonException error)
        {
            throw new DataFileException(file, [new DataFault(error.Path ?? "$", "giá trị không hợp lệ")]);
        }
    }

    private static JsonDocument Parse(string file, string json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException error)
        {
            var place = error.LineNumber is { } line ? $"dòng {line + 1}, cột {error.BytePositionInLine + 1}" : "$";
            throw new DataFileException(file, [new DataFault(place, "không phải JSON hợp lệ")]);
        }
    }

    private static void Refuse(string file, IEnumerable<DataFault> faults)
    {
        DataFault[] found = [.. faults];
        if (found.Length > 0) throw new DataFileException(file, found);
    }
}
