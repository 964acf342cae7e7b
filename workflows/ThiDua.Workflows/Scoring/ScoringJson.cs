using System.Text.Json.Serialization;
using ThiDua.Workflows.Scoring.Rankings;
using ThiDua.Workflows.Scoring.Scales;

namespace ThiDua.Workflows.Scoring;

/// <summary>How the files of scoring become values.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ScoreScale))]
[JsonSerializable(typeof(MeasureEntry))]
[JsonSerializable(typeof(RankingRegulation))]
internal sealed partial class ScoringJson : JsonSerializerContext;
