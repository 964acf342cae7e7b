using ThiDua.Engine.Values;
using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Paths;

/// <summary>The limits of one path, as its file has them: <c>Limits/legal-document.json</c>.</summary>
/// <param name="Path">The id of the path's definition.</param>
/// <param name="Limits">Each limit by the name under which the definition asks for it.</param>
public sealed record PathLimitSet(string Path, IReadOnlyDictionary<string, PathLimit> Limits)
{
    private static readonly JsonSchema Schema = JsonSchema.Embedded("path-limits.schema.json");

    /// <summary>What the question <see cref="Questions.Limits"/> is answered with: an object of the limits' names and numbers.</summary>
    public Value Answer => Value.Object(
        [.. Limits.OrderBy(limit => limit.Key, StringComparer.Ordinal).Select(limit => (limit.Key, (Value)limit.Value.Value))]);

    /// <summary>Limits from a text of the form of <c>path-limits.schema.json</c>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">The name that an error gives the text.</param>
    /// <exception cref="DataFileException">The text is not of that form, is of an unknown path, or has an impossible share.</exception>
    public static PathLimitSet Load(string json, string file) =>
        DataFile.ReadAtOnce(file, json, Schema, DataJson.Default.PathLimitSet, Faults);

    private static IEnumerable<DataFault> Faults(JsonPart file)
    {
        string[] known = [.. PathLibrary.All.Select(path => path.Id)];
        if (file["path"].Text is { } path && !known.Contains(path))
            yield return new DataFault("$.path", $"không có quy trình '{path}'; hiện có: {string.Join(", ", known)}");

        foreach (var limit in file["limits"].Members)
        {
            if (limit.As("limit", DataJson.Default.PathLimit) is { Unit: LimitUnit.Percent, Value: > 100 } share)
                yield return new DataFault($"{limit.Place}.value", $"{share.Value} lớn hơn 100 phần trăm");
        }
    }
}
