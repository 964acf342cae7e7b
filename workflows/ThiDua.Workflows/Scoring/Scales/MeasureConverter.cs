using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Workflows.Scoring.Scales;

/// <summary>A measure stands in the file under the name of its kind.</summary>
internal sealed class MeasureConverter : JsonConverter<Measure>
{
    public override Measure Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, ScoringJson.Default.MeasureEntry)!.Read();
        }
        catch (JsonException)
        {
            // Its path begins at the measure; one without a path gets that of the whole file.
            throw new JsonException();
        }
    }

    public override void Write(Utf8JsonWriter writer, Measure value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, MeasureEntry.Of(value), ScoringJson.Default.MeasureEntry);
}
