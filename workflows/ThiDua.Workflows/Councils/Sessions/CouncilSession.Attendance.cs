using System.Collections.Frozen;
using System.Collections.Immutable;
using ThiDua.Engine.Time;
using ThiDua.Workflows.Councils.Regulations;

namespace ThiDua.Workflows.Councils.Sessions;

public sealed partial record CouncilSession
{
    /// <summary>The invitations, by member.</summary>
    public ImmutableDictionary<string, Invitation> Invitations { get; private init; } = ImmutableDictionary<string, Invitation>.Empty;

    /// <summary>The members who are present now; empty before the session is opened.</summary>
    public IReadOnlySet<string> Present { get; private init; } = FrozenSet<string>.Empty;

    /// <summary>The members who were absent when the session was opened, in the order of the council's decision.</summary>
    public IReadOnlyList<Absence> Absences { get; private init; } = [];

    /// <summary>Who came or left since.</summary>
    public ImmutableList<Movement> Movements { get; private init; } = [];

    /// <summary>Who presides over the session; null before it is opened.</summary>
    public string? Presider { get; private init; }

    /// <summary>Whether enough members are present now.</summary>
    public bool HasQuorum => Regulation.Quorum.Share.IsMet(Present.Count, Roll.Members.Count);

    /// <summary>The session with a member invited.</summary>
    /// <exception cref="CouncilException">The session is open already, or the person is no member, or invited already.</exception>
    public CouncilSession Invite(string member, DateOnly sentOn)
    {
        Require(SessionStage.Convened, "mời thành viên");
        RequireMember(member);
        return Invitations.ContainsKey(member)
            ? throw Refusal($"đã mời '{member}'")
            : this with { Invitations = Invitations.Add(member, new Invitation(member, sentOn)) };
    }

    /// <summary>The session with a member's answer.</summary>
    /// <exception cref="CouncilException">The session is open already, or the person was not invited.</exception>
    public CouncilSession Answer(string member, InvitationAnswer answer)
    {
        Require(SessionStage.Convened, "trả lời giấy mời");
        return Invitations.TryGetValue(member, out var invitation)
            ? this with { Invitations = Invitations.SetItem(member, invitation with { Answer = answer }) }
            : throw Refusal($"chưa mời '{member}'");
    }

    /// <summary>The session opened. Without a quorum it can be opened and minuted, but nothing can be voted on.</summary>
    /// <param name="present">The members who are there.</param>
    /// <param name="absences">The others, each with a reason of the regulation.</param>
    /// <param name="calendar">By which working days are counted.</param>
    /// <exception cref="CouncilException">
    /// A person is no member, or present and absent, or neither; a reason is unknown; an absent member was not invited in time; nobody
    /// is there who may preside. Every fault is named.
    /// </exception>
    public CouncilSession Open(IReadOnlyCollection<string> present, IReadOnlyCollection<Absence> absences, WorkingCalendar calendar)
    {
        Require(SessionStage.Convened, "khai mạc");

        var here = present.ToFrozenSet(StringComparer.Ordinal);
        var away = absences.GroupBy(absence => absence.Member).ToDictionary(same => same.Key, same => same.First().Reason);
        var presider = PresiderAmong(here, FrozenSet<string>.Empty);
        string[] faults =
        [
            .. here.Concat(away.Keys).Where(member => !Roll.Members.Contains(member)).Select(member => $"'{member}' không phải thành viên"),
            .. here.Where(away.ContainsKey).Select(member => $"'{member}' vừa có mặt vừa vắng mặt"),
            .. Order().Where(member => !here.Contains(member) && !away.ContainsKey(member))
                .Select(member => $"chưa điểm danh '{member}'"),
            .. away.Values.Distinct().Where(reason => !Knows(Regulation.AbsenceReasons, reason))
                .Select(reason => UnknownReason(reason, Regulation.AbsenceReasons)),
            .. Order().Where(away.ContainsKey).Select(member => InvitationProblem(member, calendar)).OfType<string>(),
            .. presider is null ? ["không có người chủ trì theo quy chế"] : Array.Empty<string>(),
        ];
        if (faults.Length > 0) throw new CouncilException($"Không thể khai mạc phiên họp '{Code}': {string.Join("; ", faults)}.");

        return this with
        {
            Stage = SessionStage.InSession,
            Present = here,
            Absences = [.. Order().Where(away.ContainsKey).Select(member => new Absence(member, away[member]))],
            Presider = presider,
        };
    }

    /// <summary>The session with a member who came late; items that are open already go on without that one.</summary>
    /// <exception cref="CouncilException">The session is not on, or the person is no member, or is there already.</exception>
    public CouncilSession Arrive(string member)
    {
        Require(SessionStage.InSession, "ghi nhận thành viên đến");
        RequireMember(member);
        return Present.Contains(member)
            ? throw Refusal($"'{member}' đã có mặt")
            : Move(member, null, [.. Present, member]);
    }

    /// <summary>The session with a member who left; in boxes that are open already that one can still vote.</summary>
    /// <exception cref="CouncilException">The session is not on, or the person is not there, or the reason is unknown.</exception>
    public CouncilSession Leave(string member, string reason)
    {
        Require(SessionStage.InSession, "ghi nhận thành viên rời phiên họp");
        if (!Present.Contains(member)) throw Refusal($"'{member}' không có mặt");
        if (!Knows(Regulation.AbsenceReasons, reason)) throw Refusal(UnknownReason(reason, Regulation.AbsenceReasons));

        return Move(member, reason, [.. Present.Where(other => other != member)]);
    }

    private CouncilSession Move(string member, string? reason, string[] present) => this with
    {
        Present = present.ToFrozenSet(StringComparer.Ordinal),
        Movements = Movements.Add(new Movement(member, reason, Items.Values.Count(item => item.Stage == ItemStage.Closed))),
    };

    /// <summary>Whose presence shows that the invitation was known needs none in time.</summary>
    private string? InvitationProblem(string member, WorkingCalendar calendar) =>
        !Invitations.TryGetValue(member, out var invitation) ? $"'{member}' vắng mặt mà chưa được mời"
        : calendar.AddWorkingDays(invitation.SentOn, Regulation.Invitation.WorkingDays) > Date
            ? $"'{member}' vắng mặt mà giấy mời gửi ngày {invitation.SentOn:dd/MM/yyyy}, "
                + $"chưa đủ {Regulation.Invitation.WorkingDays} ngày làm việc ({Regulation.Invitation.Citation})"
        : null;

    private string? PresiderAmong(IReadOnlySet<string> present, IReadOnlySet<string> recused) => Regulation.Presiding
        .SelectMany(rule => Roll.Seats.Where(seat => seat.Role == rule.Role))
        .Select(seat => seat.Member)
        .FirstOrDefault(member => member != Roll.Secretary && present.Contains(member) && !recused.Contains(member));

    private IEnumerable<string> Order() => Roll.Seats.Select(seat => seat.Member);

    private static bool Knows(IReadOnlyList<StatedReason> reasons, string code) => reasons.Any(reason => reason.Code == code);

    private static string UnknownReason(string code, IReadOnlyList<StatedReason> reasons) =>
        $"quy chế không có lý do '{code}'; hiện có: {string.Join(", ", reasons.Select(reason => reason.Code))}";
}
