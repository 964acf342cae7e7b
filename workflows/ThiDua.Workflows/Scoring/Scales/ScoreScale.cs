using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Scoring.Scales;

/// <summary>One edition of a score scale (thang điểm, bảng điểm): groups of criteria of indicators.</summary>
/// <param name="Scale">The name by which it is asked for.</param>
/// <param name="Edition">Which edition; a changed scale is another one, with its own validity.</param>
/// <param name="Title">Its Vietnamese title.</param>
/// <param name="Total">The most points without bonus: the sum of the caps of the main groups.</param>
/// <param name="Rounding">How a computed figure is rounded.</param>
/// <param name="ValidFrom">The first day on which it is in force.</param>
/// <param name="ValidTo">The last day, or null while none is set.</param>
/// <param name="Citation">The decision that set it, and whether that was verified.</param>
/// <param name="Groups">The groups, in the order of the scale.</param>
public sealed record ScoreScale(
    string Scale,
    string Edition,
    string Title,
    decimal Total,
    ScoreRounding Rounding,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    Citation Citation,
    IReadOnlyList<ScoreGroup> Groups)
{
    private static readonly JsonSchema Schema = JsonSchema.Embedded("score-scale.schema.json");

    /// <summary>Every indicator, in the order of the scale.</summary>
    [JsonIgnore]
    public IEnumerable<ScoreIndicator> Indicators => Groups.SelectMany(group => group.Indicators);

    /// <summary>Lowercase hexadecimal SHA-256 of all that the scale says, as read, not as written.</summary>
    [JsonIgnore]
    public string Version =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this, ScoringJson.Default.ScoreScale)));

    /// <summary>The indicator of that id.</summary>
    /// <exception cref="UnknownNameException">There is none; the message names those that there are.</exception>
    public ScoreIndicator this[string indicator] =>
        Indicators.FirstOrDefault(one => one.Id == indicator)
        ?? throw new UnknownNameException($"chỉ tiêu trong thang điểm '{Scale}'", indicator, Indicators.Select(one => one.Id));

    /// <summary>A scale from a text of the form of <c>score-scale.schema.json</c>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">The name that an error gives the text.</param>
    /// <exception cref="DataFileException">The text is not of that form or makes no sense; every fault is named with its place.</exception>
    public static ScoreScale Load(string json, string file) =>
        DataFile.Read(file, json, Schema, ScoringJson.Default.ScoreScale, ScaleCheck.Faults);

    internal bool IsInForce(DateOnly date) => ValidFrom <= date && date <= (ValidTo ?? DateOnly.MaxValue);
}
