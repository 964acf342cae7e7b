namespace ThiDua.Workflows.Organisation.Councils;

/// <summary>A council (Hội đồng) of a unit, with its members by decision.</summary>
public sealed class Council
{
    private readonly Dictionary<string, CouncilMember[]> _byPerson;

    /// <summary>A council.</summary>
    /// <param name="code">Its code: council:tdkt-tinh.</param>
    /// <param name="name">Its Vietnamese name.</param>
    /// <param name="kind">What it decides on.</param>
    /// <param name="unit">The code of the unit whose council it is; the unit's level is the council's.</param>
    /// <param name="members">Who is in it, and when.</param>
    /// <exception cref="OrganisationException">
    /// Somebody is in it twice, or there are two chairmen, on one day; every fault is named.
    /// </exception>
    public Council(string code, string name, CouncilKind kind, string unit, IReadOnlyList<CouncilMember> members)
    {
        OrganisationException.ThrowIfAny($"Hội đồng '{code}'", Faults(members));
        (Code, Name, Kind, Unit) = (code, name, kind, unit);
        Members = [.. members.OrderBy(member => member.Role).ThenBy(member => member.Valid.First)];
        _byPerson = Members.GroupBy(member => member.Person)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Its code.</summary>
    public string Code { get; }

    /// <summary>Its Vietnamese name.</summary>
    public string Name { get; }

    /// <summary>What it decides on.</summary>
    public CouncilKind Kind { get; }

    /// <summary>The code of the unit whose council it is.</summary>
    public string Unit { get; }

    /// <summary>Whoever is or was in it, in the order of the roles.</summary>
    public IReadOnlyList<CouncilMember> Members { get; }

    /// <summary>The members on a day, in the order in which the decision lists them: all of them are the denominator of a vote.</summary>
    public IReadOnlyList<CouncilMember> MembersOn(DateOnly date) => [.. Members.Where(member => member.Valid.Has(date))];

    /// <summary>What a person is in the council on a day; null when not a member.</summary>
    public CouncilMember? MemberOn(string person, DateOnly date) =>
        _byPerson.TryGetValue(person, out var times) ? times.FirstOrDefault(member => member.Valid.Has(date)) : null;

    /// <summary>The council after a decision: members who leave end the day before, those who join begin on the day (kiện toàn).</summary>
    /// <param name="on">The first day of the new list.</param>
    /// <param name="decision">The number of the decision; null while it has none.</param>
    /// <param name="leaving">Who leaves, by code.</param>
    /// <param name="joining">Who joins, and as what.</param>
    /// <exception cref="OrganisationException">Somebody leaves who is no member, or the new list contradicts itself.</exception>
    public Council Renew(
        DateOnly on, string? decision, IReadOnlyCollection<string> leaving, IReadOnlyList<(string Person, CouncilRole Role)> joining)
    {
        var left = leaving.Where(person => MemberOn(person, on) is null).Select(person => $"'{person}' không phải thành viên");
        OrganisationException.ThrowIfAny($"Kiện toàn Hội đồng '{Code}'", left);

        return new Council(Code, Name, Kind, Unit,
        [
            .. Members
                .Select(member => leaving.Contains(member.Person) && member.Valid.Has(on)
                    ? member with { Valid = member.Valid with { To = on.AddDays(-1) } }
                    : member)
                .Where(member => member.Valid.IsOrdered),
            .. joining.Select(member => new CouncilMember(member.Person, member.Role, new Validity(on), decision)),
        ]);
    }

    private static IEnumerable<string> Faults(IReadOnlyList<CouncilMember> members)
    {
        foreach (var member in members.Where(member => !member.Valid.IsOrdered))
            yield return $"'{member.Person}' thôi trước khi bắt đầu ({member.Valid})";

        foreach (var group in members.GroupBy(member => member.Person).Where(group => HasTwoAtOnce([.. group])))
            yield return $"'{group.Key}' được ghi hai lần trong cùng một thời gian";

        if (members.All(member => member.Role != CouncilRole.Chairman)) yield return "chưa có Chủ tịch";
        if (HasTwoAtOnce([.. members.Where(member => member.Role == CouncilRole.Chairman)]))
            yield return "có hai Chủ tịch trong cùng một thời gian";
    }

    private static bool HasTwoAtOnce(IReadOnlyList<CouncilMember> members)
    {
        CouncilMember[] ordered = [.. members.OrderBy(member => member.Valid.First)];
        return ordered.Zip(ordered.Skip(1)).Any(pair => pair.First.Valid.Overlaps(pair.Second.Valid));
    }
}
