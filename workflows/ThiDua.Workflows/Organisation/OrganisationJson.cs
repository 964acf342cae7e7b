using System.Text.Json.Serialization;
using ThiDua.Workflows.Organisation.Blocs;
using ThiDua.Workflows.Organisation.Careers;
using ThiDua.Workflows.Organisation.Generation;
using ThiDua.Workflows.Organisation.Units;

namespace ThiDua.Workflows.Organisation;

/// <summary>How the files of the organisation become values.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BlocRegulation))]
[JsonSerializable(typeof(CareerLadder))]
[JsonSerializable(typeof(OrganisationFile))]
[JsonSerializable(typeof(ProvinceProfile))]
internal sealed partial class OrganisationJson : JsonSerializerContext;
