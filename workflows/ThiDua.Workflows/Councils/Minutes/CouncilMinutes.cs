using ThiDua.Workflows.Councils.Sessions;

namespace ThiDua.Workflows.Councils.Minutes;

/// <summary>The minutes of a council's session as data (biên bản phiên họp): codes and numbers, no names and no private reason.</summary>
/// <param name="Session">The code of the session.</param>
/// <param name="Council">The code of the council.</param>
/// <param name="Regulation">The regulation by which it worked.</param>
/// <param name="Date">The day.</param>
/// <param name="Presider">Who presided.</param>
/// <param name="ByChairman">Whether that was the chairman.</param>
/// <param name="Secretary">The secretary.</param>
/// <param name="Quorum">Whether enough members were present.</param>
/// <param name="Invited">The invitations, in the order of the council's decision.</param>
/// <param name="Present">Who was present when the session was opened, in the same order.</param>
/// <param name="Absent">Who was absent then, and why.</param>
/// <param name="Movements">Who came or left later.</param>
/// <param name="Items">Every item, in the order of the agenda.</param>
/// <param name="Signatures">Who has signed.</param>
public sealed record CouncilMinutes(
    string Session,
    string Council,
    string Regulation,
    DateOnly Date,
    string Presider,
    bool ByChairman,
    string Secretary,
    MinutesQuorum Quorum,
    IReadOnlyList<Invitation> Invited,
    IReadOnlyList<string> Present,
    IReadOnlyList<Absence> Absent,
    IReadOnlyList<Movement> Movements,
    IReadOnlyList<MinutesItem> Items,
    IReadOnlyList<MinutesSignature> Signatures)
{
    /// <summary>Whether both signatures are there, that of who presided and that of the secretary.</summary>
    public bool IsSigned => Signatures.Count == 2;

    /// <summary>The minutes of a session whose items are all decided or put off.</summary>
    /// <exception cref="CouncilException">The session was not opened, or an item is neither decided nor put off.</exception>
    public static CouncilMinutes Of(CouncilSession session)
    {
        session.RequireFinished("lập biên bản");

        var roll = session.Roll;
        var absent = session.Absences.Select(absence => absence.Member).ToHashSet(StringComparer.Ordinal);
        List<string> present = [.. roll.Seats.Select(seat => seat.Member).Where(member => !absent.Contains(member))];
        var quorum = session.Regulation.Quorum;

        return new CouncilMinutes(
            session.Code,
            roll.Council,
            session.Regulation.Regulation,
            session.Date,
            session.Presider!,
            roll.Seats.Any(seat => seat.Member == session.Presider && seat.Role == SeatRole.Chairman),
            roll.Secretary,
            new MinutesQuorum(roll.Seats.Count, present.Count, quorum.Share.Needed(roll.Seats.Count), $"{quorum.Share}", quorum.Citation),
            [.. roll.Seats.Select(seat => session.Invitations.GetValueOrDefault(seat.Member)).OfType<Invitation>()],
            present,
            session.Absences,
            session.Movements,
            [.. session.Agenda.Select(MinutesItem.Of)],
            session.Signatures);
    }
}
