namespace ThiDua.Workflows.Organisation.Blocs;

/// <summary>The record that the lead of a bloc went from one unit to the next (biên bản bàn giao trưởng khối).</summary>
/// <param name="Bloc">The code of the bloc.</param>
/// <param name="Year">The first year of the new head.</param>
/// <param name="From">The unit that led.</param>
/// <param name="To">The unit that leads.</param>
/// <param name="On">The day.</param>
/// <param name="Items">The codes of what was handed over.</param>
/// <param name="Missing">The codes of what the regulation asks for and was not handed over.</param>
public sealed record Handover(
    string Bloc, int Year, string From, string To, DateOnly On, IReadOnlyList<string> Items, IReadOnlyList<string> Missing)
{
    /// <summary>The handover to the head of a year.</summary>
    /// <param name="bloc">The bloc.</param>
    /// <param name="year">The first year of the new head.</param>
    /// <param name="on">The day.</param>
    /// <param name="items">The codes of what is handed over.</param>
    /// <param name="regulation">What is to be handed over.</param>
    /// <exception cref="OrganisationException">
    /// The bloc has not both years, its head stays, or the regulation knows no such item.
    /// </exception>
    public static Handover Of(Bloc bloc, int year, DateOnly on, IReadOnlyList<string> items, BlocRegulation regulation)
    {
        var (before, after) = (bloc.In(year - 1), bloc.In(year));
        OrganisationException.ThrowIfAny($"Bàn giao khối '{bloc.Code}' năm {year}", Faults(before, after, year, items, regulation));

        var missing = regulation.Handover.Select(item => item.Code).Except(items);
        return new Handover(bloc.Code, year, before!.Head, after!.Head, on, [.. items.Distinct()], [.. missing]);
    }

    private static IEnumerable<string> Faults(
        BlocYear? before, BlocYear? after, int year, IReadOnlyList<string> items, BlocRegulation regulation)
    {
        if (before is null) yield return $"khối không có năm {year - 1}";
        if (after is null) yield return $"khối chưa có năm {year}";
        if (before is not null && before.Head == after?.Head) yield return $"'{before.Head}' vẫn là trưởng khối";

        var known = regulation.Handover.Select(item => item.Code).ToList();
        foreach (var item in items.Except(known)) yield return $"quy chế không có nội dung '{item}'; hiện có: {string.Join(", ", known)}";
    }
}
