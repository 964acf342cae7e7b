using System.Text.Json.Serialization;
using ThiDua.Workflows.Councils.Regulations;

namespace ThiDua.Workflows.Councils;

/// <summary>How the files of councils become values.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CouncilRegulation))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class CouncilJson : JsonSerializerContext;
