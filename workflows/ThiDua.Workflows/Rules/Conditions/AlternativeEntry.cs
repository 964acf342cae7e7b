using System.Text.Json;

namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>One of several conditions, as the file has it.</summary>
internal sealed record AlternativeEntry(string Kind, JsonElement Parameters);
