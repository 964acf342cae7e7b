using System.Text.Json;
using ThiDua.Workflows.Awards;

namespace ThiDua.Workflows.Rules;

/// <summary>A rule as the file has it.</summary>
internal sealed record RuleEntry(
    string Id,
    string Kind,
    IReadOnlyList<string> Awards,
    SubjectKind? Subject,
    IReadOnlyList<AwardOccasion>? Occasions,
    RuleScope? Scope,
    IReadOnlyList<string>? Replaces,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    RuleBasis AppliesBy,
    Citation Citation,
    string? Note,
    JsonElement Parameters);
