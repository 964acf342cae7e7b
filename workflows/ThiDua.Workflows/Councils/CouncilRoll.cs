using System.Collections.Frozen;
using ThiDua.Workflows.Organisation.Councils;
using ThiDua.Workflows.Organisation.People;

namespace ThiDua.Workflows.Councils;

/// <summary>The members of a council as its decision names them on the day of a session (danh sách thành viên Hội đồng).</summary>
public sealed class CouncilRoll
{
    private CouncilRoll(string council, string secretary, IReadOnlyList<Seat> seats, Kinship kinship)
    {
        (Council, Secretary, Seats, Kinship) = (council, secretary, seats, kinship);
        Members = seats.Select(seat => seat.Member).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The code of the council.</summary>
    public string Council { get; }

    /// <summary>The code of the secretary (thư ký), who need not be a member.</summary>
    public string Secretary { get; }

    /// <summary>The members, in the order of the decision. A vice who stands before another one presides before that one.</summary>
    public IReadOnlyList<Seat> Seats { get; }

    /// <summary>Who is related to whom, as far as it is known.</summary>
    public Kinship Kinship { get; }

    /// <summary>The codes of the members.</summary>
    public IReadOnlySet<string> Members { get; }

    /// <summary>A council of these members.</summary>
    /// <exception cref="CouncilException">
    /// There is not exactly one chairman, a person has two seats, or the secretary is chairman or vice; every fault is named.
    /// </exception>
    public static CouncilRoll Of(string council, string secretary, IReadOnlyList<Seat> seats, Kinship? kinship = null)
    {
        List<string> faults =
        [
            .. seats.CountBy(seat => seat.Member)
                .Where(count => count.Value > 1)
                .Select(count => $"'{count.Key}' có tên {count.Value} lần"),
        ];
        if (seats.Count(seat => seat.Role == SeatRole.Chairman) is not 1 and var chairmen)
            faults.Add($"cần đúng một Chủ tịch, không phải {chairmen}");
        if (seats.Any(seat => seat.Member == secretary && seat.Role != SeatRole.Member))
            faults.Add($"thư ký '{secretary}' không được là Chủ tịch hoặc Phó Chủ tịch, vì biên bản cần chữ ký của hai người");

        return faults.Count == 0
            ? new CouncilRoll(council, secretary, seats, kinship ?? Kinship.None)
            : throw new CouncilException($"Danh sách Hội đồng '{council}' không hợp lệ: {string.Join("; ", faults)}.");
    }

    /// <summary>A council as its decision has it on a day, each member with the units in which that one then has a post.</summary>
    /// <exception cref="CouncilException">On that day it has no chairman or no secretary; every fault is named.</exception>
    public static CouncilRoll On(Council council, PeopleRegister people, Kinship kinship, DateOnly date)
    {
        var members = council.MembersOn(date);
        var secretary = members.FirstOrDefault(member => member.Role == CouncilRole.Secretary)?.Person
            ?? throw new CouncilException($"Hội đồng '{council.Code}' không có thư ký vào ngày {date:dd/MM/yyyy}.");

        return Of(council.Code, secretary, [.. members.Select(SeatOf)], kinship);

        Seat SeatOf(CouncilMember member) => new(member.Person, UnitsOf(member.Person), RoleOf(member.Role));

        string[] UnitsOf(string person) => !people.Knows(person)
            ? []
            : [.. people[person].Posts.Where(post => post.Valid.Has(date)).Select(post => post.Unit)];
    }

    private static SeatRole RoleOf(CouncilRole role) => role switch
    {
        CouncilRole.Chairman => SeatRole.Chairman,
        CouncilRole.StandingVice or CouncilRole.Vice => SeatRole.Vice,
        _ => SeatRole.Member,
    };
}
