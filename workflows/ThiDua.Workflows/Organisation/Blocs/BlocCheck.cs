namespace ThiDua.Workflows.Organisation.Blocs;

/// <summary>What must hold of a bloc.</summary>
internal static class BlocCheck
{
    public static IEnumerable<string> Faults(IReadOnlyList<string> order, IReadOnlyList<BlocYear> years)
    {
        if (years.Count == 0) yield return "chưa có năm nào";
        foreach (var unit in Repeated(order)) yield return $"thứ tự luân phiên có '{unit}' hai lần";
        foreach (var year in years.CountBy(year => year.Year).Where(count => count.Value > 1)) yield return $"năm {year.Key} có hai lần";

        var known = order.ToHashSet(StringComparer.Ordinal);
        foreach (var fault in years.SelectMany(year => OfYear(year, known))) yield return fault;
    }

    public static IEnumerable<string> OfMembers(int year, IReadOnlyList<string> members)
    {
        if (members.Count == 0) yield return $"năm {year} không có thành viên nào";
        foreach (var unit in Repeated(members)) yield return $"năm {year} có thành viên '{unit}' hai lần";
    }

    private static IEnumerable<string> OfYear(BlocYear year, HashSet<string> order)
    {
        var members = year.Members.ToHashSet(StringComparer.Ordinal);
        foreach (var fault in OfMembers(year.Year, year.Members)) yield return fault;

        foreach (var unit in members.Where(unit => !order.Contains(unit)))
            yield return $"thành viên '{unit}' của năm {year.Year} không có trong thứ tự luân phiên";
        if (!members.Contains(year.Head)) yield return $"trưởng khối năm {year.Year} '{year.Head}' không phải thành viên";
        if (year.Deputy is { } deputy && !members.Contains(deputy))
            yield return $"phó trưởng khối năm {year.Year} '{deputy}' không phải thành viên";
        if (year.Deputy == year.Head) yield return $"năm {year.Year} '{year.Head}' vừa là trưởng khối vừa là phó trưởng khối";
        if (year.Deputy is null && members.Count > 1) yield return $"năm {year.Year} chưa có phó trưởng khối";
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> units) =>
        units.CountBy(unit => unit).Where(count => count.Value > 1).Select(count => count.Key);
}
