namespace ThiDua.Workflows.Organisation.People;

/// <summary>
/// What must hold of delegations. A right that somebody has by delegation cannot be given on (không được ủy quyền lại).
/// </summary>
internal static class DelegationCheck
{
    public static IEnumerable<string> Faults(IReadOnlyList<Delegation> delegations, PeopleRegister people)
    {
        var earlier = new Dictionary<string, List<Delegation>>(StringComparer.Ordinal);
        foreach (var delegation in delegations)
        {
            if (!earlier.TryGetValue(delegation.To, out var received)) earlier.Add(delegation.To, received = []);
            foreach (var fault in Faults(delegation, received, people)) yield return fault;
            received.Add(delegation);
        }
    }

    /// <summary>The faults of one delegation beside those that its receiver has already.</summary>
    public static IEnumerable<string> Faults(Delegation delegation, IEnumerable<Delegation> received, PeopleRegister people)
    {
        var (from, to, valid) = (delegation.From, delegation.To, delegation.Valid);
        string[] unknown = [.. new[] { from, to }.Distinct().Where(code => !people.Knows(code))];
        foreach (var code in unknown) yield return $"không có cá nhân '{code}'";
        if (from == to) yield return $"'{from}' ủy quyền cho chính mình";
        if (delegation.Rights.Count == 0) yield return $"'{from}' không giao quyền nào cho '{to}'";
        if (!valid.IsOrdered) yield return $"ủy quyền của '{from}' cho '{to}' kết thúc trước khi bắt đầu ({valid})";
        if (valid.From is null || valid.To is null) yield return $"ủy quyền của '{from}' cho '{to}' phải có ngày bắt đầu và ngày kết thúc";
        if (unknown.Length > 0 || !valid.IsOrdered) yield break;

        foreach (var right in delegation.Rights.Where(right => !valid.IsCoveredBy(people[from].Holds(right))))
            yield return $"'{from}' không có quyền '{right}' suốt thời gian {valid} để ủy quyền cho '{to}'";

        foreach (var other in received.Where(other => other.From == from && other.Valid.Overlaps(valid)))
        {
            foreach (var right in other.Rights.Intersect(delegation.Rights))
                yield return $"'{from}' đã ủy quyền '{right}' cho '{to}' trong thời gian {other.Valid}, trùng với {valid}";
        }
    }
}
