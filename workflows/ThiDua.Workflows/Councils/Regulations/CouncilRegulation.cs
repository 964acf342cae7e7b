using ThiDua.Workflows.Data;
using ThiDua.Workflows.Voting;

namespace ThiDua.Workflows.Councils.Regulations;

/// <summary>How a council works (quy chế hoạt động của Hội đồng).</summary>
/// <param name="Regulation">Its name.</param>
/// <param name="Title">Its Vietnamese title.</param>
/// <param name="ValidFrom">The first day on which it is in force.</param>
/// <param name="ValidTo">The last day, or null while none is set.</param>
/// <param name="Citation">The decision that set it, and whether that was verified.</param>
/// <param name="Invitation">When members are invited.</param>
/// <param name="Quorum">How many must be present.</param>
/// <param name="Presiding">Who presides, in this order.</param>
/// <param name="Vote">How the council votes on what no rule of the awards speaks of: an initiative, an opinion.</param>
/// <param name="Secret">The awards on which it votes in secret.</param>
/// <param name="Remote">How absent members can take part, where the rule of the vote lets them.</param>
/// <param name="Ties">How a first tie on a proposal ends, and a second one, and so on; the last of them ends it for good.</param>
/// <param name="Recusal">On which grounds a member may not vote.</param>
/// <param name="AbsenceReasons">The reasons that the minutes state for an absence.</param>
/// <param name="PutOffReasons">The reasons for which an item is put off.</param>
public sealed record CouncilRegulation(
    string Regulation,
    string Title,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    Citation Citation,
    InvitationRule Invitation,
    SessionQuorum Quorum,
    IReadOnlyList<PresidingRule> Presiding,
    VoteRule Vote,
    IReadOnlyList<SecretBallotRule> Secret,
    IReadOnlyList<RemoteRule> Remote,
    IReadOnlyList<TieRule> Ties,
    IReadOnlyList<RecusalRule> Recusal,
    IReadOnlyList<StatedReason> AbsenceReasons,
    IReadOnlyList<StatedReason> PutOffReasons)
{
    private const string Example = "council-regulation.json";

    private static readonly JsonSchema Schema = JsonSchema.Embedded("council-regulation.schema.json");

    /// <summary>The example that comes with the program. It is from memory: each council puts its own regulation in its place.</summary>
    public static CouncilRegulation Default { get; } = Load(DataFile.Embedded(Example), Example);

    /// <summary>A regulation from a text of the form of <c>council-regulation.schema.json</c>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">The name that an error gives the text.</param>
    /// <exception cref="DataFileException">The text is not of that form or makes no sense; every fault is named with its place.</exception>
    public static CouncilRegulation Load(string json, string file) =>
        DataFile.Read(file, json, Schema, CouncilJson.Default.CouncilRegulation, CouncilRegulationCheck.Faults);

    /// <summary>The rule by which a vote on an award is held: secret where the general rule or this regulation says so.</summary>
    internal VoteRule RuleFor(string? award, VoteRule general) =>
        Secret.Any(rule => rule.Award == award) ? general with { Ballot = BallotKind.Secret } : general;
}
