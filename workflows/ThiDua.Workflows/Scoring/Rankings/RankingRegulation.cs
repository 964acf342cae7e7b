using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Scoring.Rankings;

/// <summary>How a bloc ranks its units (quy chế bình xét của khối).</summary>
/// <param name="Regulation">Its name.</param>
/// <param name="Title">Its Vietnamese title.</param>
/// <param name="ValidFrom">The first day on which it is in force.</param>
/// <param name="ValidTo">The last day, or null while none is set.</param>
/// <param name="Citation">The decision that set it, and whether that was verified.</param>
/// <param name="TieBreaks">What decides between equal scores, in this order.</param>
/// <param name="Conditions">What excludes a unit whatever its score.</param>
/// <param name="Acclaim">How the leaders are acclaimed.</param>
/// <param name="Quotas">How many honours a bloc has, by its size.</param>
public sealed record RankingRegulation(
    string Regulation,
    string Title,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    Citation Citation,
    IReadOnlyList<TieBreak> TieBreaks,
    IReadOnlyList<HardCondition> Conditions,
    AcclaimRule Acclaim,
    IReadOnlyList<QuotaRow> Quotas)
{
    private const string Example = "vi-du-quy-che-binh-xet.json";

    private static readonly JsonSchema Schema = JsonSchema.Embedded("ranking-regulation.schema.json");

    /// <summary>The example that comes with the program. It is from memory: each bloc puts its own regulation in its place.</summary>
    public static RankingRegulation Default { get; } = Load(DataFile.Embedded(Example), Example);

    /// <summary>A regulation from a text of the form of <c>ranking-regulation.schema.json</c>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">The name that an error gives the text.</param>
    /// <exception cref="DataFileException">The text is not of that form or makes no sense; every fault is named with its place.</exception>
    public static RankingRegulation Load(string json, string file) =>
        DataFile.Read(file, json, Schema, ScoringJson.Default.RankingRegulation, RegulationCheck.Faults);

    /// <summary>The row for a bloc of so many units.</summary>
    public QuotaRow QuotaOf(int units) => Quotas.First(row => row.Covers(units));
}
