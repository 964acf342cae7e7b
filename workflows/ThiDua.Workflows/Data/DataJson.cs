using System.Text.Json.Serialization;
using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Calendar;

namespace ThiDua.Workflows.Data;

/// <summary>How the embedded files become values.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(AwardFile))]
[JsonSerializable(typeof(CalendarFile))]
internal sealed partial class DataJson : JsonSerializerContext;
