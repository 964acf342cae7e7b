using System.Text.Json.Serialization;
using ThiDua.Workflows.Organisation.Blocs;
using ThiDua.Workflows.Organisation.Units;

namespace ThiDua.Workflows.Organisation;

/// <summary>How the files of the organisation become values.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BlocRegulation))]
[JsonSerializable(typeof(OrganisationFile))]
internal sealed partial class OrganisationJson : JsonSerializerContext;
