using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Councils.Ballots;
using ThiDua.Workflows.Councils.Conflicts;
using ThiDua.Workflows.Councils.Regulations;
using ThiDua.Workflows.Voting;

namespace ThiDua.Workflows.Councils.Minutes;

/// <summary>Minutes as Vietnamese text, line by line.</summary>
/// <param name="minutes">The minutes.</param>
/// <param name="regulation">The council's regulation, whose reasons the lines spell out.</param>
/// <param name="nameOf">How a person, dossier or council is named to the reader, by its code.</param>
public sealed class MinutesText(CouncilMinutes minutes, CouncilRegulation regulation, Func<string, string> nameOf)
{
    /// <summary>Every line, in the order in which minutes are written.</summary>
    public IReadOnlyList<string> Lines => [.. Head(), .. Attendance(), .. minutes.Items.SelectMany(Item), .. Signatures()];

    private IEnumerable<string> Head() =>
    [
        MinutesTexts.Of("title", minutes.Session),
        MinutesTexts.Of("date", minutes.Date),
        MinutesTexts.Of("council", nameOf(minutes.Council), minutes.Regulation),
        MinutesTexts.Of(minutes.ByChairman ? "chairman" : "vice", nameOf(minutes.Presider)),
        MinutesTexts.Of("secretary", nameOf(minutes.Secretary)),
    ];

    private IEnumerable<string> Attendance()
    {
        var quorum = minutes.Quorum;
        yield return MinutesTexts.Of("members", quorum.Members, minutes.Invited.Count, quorum.Present, minutes.Absent.Count);
        yield return MinutesTexts.Of(
            quorum.Present >= quorum.Needed ? "quorum.met" : "quorum.notMet", quorum.Needed, quorum.Share, quorum.Clause);
        yield return MinutesTexts.Of("present", Names(minutes.Present));

        foreach (var absence in minutes.Absent)
            yield return MinutesTexts.Of("absent", nameOf(absence.Member), Reason(regulation.AbsenceReasons, absence.Reason));

        foreach (var movement in minutes.Movements)
        {
            yield return movement.Reason is { } reason
                ? MinutesTexts.Of("left", nameOf(movement.Member), movement.AfterItems, Reason(regulation.AbsenceReasons, reason))
                : MinutesTexts.Of("arrived", nameOf(movement.Member), movement.AfterItems);
        }
    }

    private IEnumerable<string> Item(MinutesItem item) =>
    [
        item.Award is { } award
            ? MinutesTexts.Of("item.award", item.Number, nameOf(item.Matter), AwardCatalogue.Default[award].Title)
            : MinutesTexts.Of("item.initiative", item.Number, nameOf(item.Matter)),
        .. item.Presider is { } presider
            ? [MinutesTexts.Of(item.Kind == BallotKind.Secret ? "kind.secret" : "kind.open", nameOf(presider))]
            : Array.Empty<string>(),
        .. item.Recused.Select(conflict => MinutesTexts.Of(
            conflict.Declared ? "recused.declared" : "recused.found", nameOf(conflict.Member), conflict.Ground.InWords(), conflict.Clause)),
        .. item.Rounds.Index().SelectMany(round => Round(round.Index, round.Item, last: round.Index == item.Rounds.Count - 1)),
        .. Conclusion(item),
    ];

    private IEnumerable<string> Round(int index, BallotRound round, bool last)
    {
        var (tally, missing) = (round.Tally, round.NotReturned);
        yield return MinutesTexts.Of("tally", index + 1, tally.InFavour, tally.Against, tally.Neither, missing.Count);

        foreach (var same in (round.Votes ?? []).GroupBy(vote => vote.Choice).OrderBy(same => same.Key))
            yield return MinutesTexts.Of("votes", MinutesTexts.Of($"choice.{same.Key}"), Names(same.Select(vote => vote.Member)));

        foreach (var remote in round.Remote) yield return MinutesTexts.Of($"remote.{remote.Channel}", nameOf(remote.Member), remote.Clause);

        if (missing.Count > 0) yield return MinutesTexts.Of("notReturned", Names(missing));
        if (!round.IsTie) yield return round.Vote.Reason;
        else if (!last) yield return MinutesTexts.Of("tie.again");
    }

    private IEnumerable<string> Conclusion(MinutesItem item)
    {
        if (item.CastingVote is { } casting)
        {
            var choice = MinutesTexts.Of($"choice.{casting.Choice}");
            yield return MinutesTexts.Of("tie.casting", nameOf(casting.By), choice, casting.Clause);
        }

        if (item.FailedByTie is { } clause) yield return MinutesTexts.Of("tie.fails", clause);

        yield return item.PutOffReason is { } reason
            ? MinutesTexts.Of("putOff", Reason(regulation.PutOffReasons, reason))
            : MinutesTexts.Of(item.Passed == true ? "passed" : "failed");
    }

    private IEnumerable<string> Signatures() => minutes.Signatures.Select(signature => MinutesTexts.Of(
        signature.AsSecretary ? "signed.secretary" : "signed.presider", nameOf(signature.By), signature.On));

    private string Names(IEnumerable<string> codes) => string.Join(", ", codes.Select(nameOf));

    private static string Reason(IReadOnlyList<StatedReason> reasons, string code) => reasons.First(reason => reason.Code == code).Text;
}
