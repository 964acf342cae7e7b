using System.Collections.Immutable;
using System.Text.Json;
using ThiDua.Engine.Definitions;

namespace ThiDua.Engine.Interchange.Elsa;

/// <summary>Elsa's connections, in the form of today and the older ones. One to an unknown activity is dropped, as Elsa does.</summary>
internal static class ElsaConnections
{
    public static ImmutableArray<Connection> Read(JsonElement flowchart, string prefix, string id, HashSet<string> activities)
    {
        if (!flowchart.TryGetProperty("connections", out var connections))
            return [];
        if (connections.ValueKind == JsonValueKind.Object && connections.TryGetProperty("$values", out var values))
            connections = values;
        if (connections.ValueKind != JsonValueKind.Array)
            throw new ElsaFormatException($"The connections of '{id}' are {connections.ValueKind}; expected a list.");
        return [.. connections.EnumerateArray().Select(c => ReadOne(c, prefix, id)).Where(c => activities.Contains(c.Source) && activities.Contains(c.Target)).Distinct()];
    }

    private static Connection ReadOne(JsonElement data, string prefix, string id)
    {
        if (Member(data, "source") is not { } source || Member(data, "target") is not { } target)
            throw new ElsaFormatException($"A connection of '{id}' lacks its source or target.");
        var (from, port) = End(source, ElsaReader.Text(data, "sourcePort"), id);
        var (to, _) = End(target, null, id);
        return new Connection(prefix + from, port, prefix + to);
    }

    private static (string Activity, string Port) End(JsonElement end, string? port, string id) => end.ValueKind == JsonValueKind.String
        ? (end.GetString()!, port ?? "Done")
        : (Member(end, "activity")?.GetString() ?? throw new ElsaFormatException($"A connection of '{id}' names no activity at one end."), Member(end, "port")?.GetString() ?? "Done");

    private static JsonElement? Member(JsonElement data, string name)
    {
        foreach (var property in data.ValueKind == JsonValueKind.Object ? data.EnumerateObject() : default)
        {
            if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase) && property.Value.ValueKind != JsonValueKind.Null)
                return property.Value;
        }

        return null;
    }
}
