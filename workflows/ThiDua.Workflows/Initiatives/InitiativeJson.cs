using System.Text.Json.Serialization;
using ThiDua.Workflows.Initiatives.Regulations;

namespace ThiDua.Workflows.Initiatives;

/// <summary>How the files of initiatives become values.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(InitiativeRegulation))]
internal sealed partial class InitiativeJson : JsonSerializerContext;
