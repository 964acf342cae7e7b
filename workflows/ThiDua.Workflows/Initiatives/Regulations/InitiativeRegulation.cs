using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Initiatives.Regulations;

/// <summary>How initiatives are registered, read and used (quy chế xét công nhận sáng kiến).</summary>
/// <param name="Regulation">Its name.</param>
/// <param name="Title">Its Vietnamese title.</param>
/// <param name="ValidFrom">The first day on which it is in force.</param>
/// <param name="ValidTo">The last day, or null while none is set.</param>
/// <param name="Citation">The decision that set it, and whether that was verified.</param>
/// <param name="Application">How long after its first application recognition can be asked for.</param>
/// <param name="Decision">How long the recognition may take.</param>
/// <param name="Authorship">From which part on it counts for an author.</param>
/// <param name="Similarity">When two texts are alike.</param>
/// <param name="Reading">How it is read.</param>
/// <param name="Reuse">For which titles it may serve again.</param>
public sealed record InitiativeRegulation(
    string Regulation,
    string Title,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    Citation Citation,
    MonthsLimit Application,
    MonthsLimit Decision,
    AuthorshipRule Authorship,
    SimilarityRule Similarity,
    ReadingRule Reading,
    IReadOnlyList<ReuseRule> Reuse)
{
    private const string Example = "initiative-regulation.json";

    private static readonly JsonSchema Schema = JsonSchema.Embedded("initiative-regulation.schema.json");

    /// <summary>The example that comes with the program. It is from memory: each province puts its own regulation in its place.</summary>
    public static InitiativeRegulation Default { get; } = Load(DataFile.Embedded(Example), Example);

    /// <summary>A regulation from a text of the form of <c>initiative-regulation.schema.json</c>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">The name that an error gives the text.</param>
    /// <exception cref="DataFileException">The text is not of that form or makes no sense; every fault is named with its place.</exception>
    public static InitiativeRegulation Load(string json, string file) =>
        DataFile.Read(file, json, Schema, InitiativeJson.Default.InitiativeRegulation, InitiativeRegulationCheck.Faults);
}
