namespace ThiDua.Workflows.Organisation.Blocs;

/// <summary>Who leads a bloc (luân phiên trưởng khối, phó trưởng khối).</summary>
internal static class Rotation
{
    /// <summary>The first year: the first two of the order lead.</summary>
    public static BlocYear First(int year, IReadOnlyList<string> order) =>
        new(year, order, order.Count > 0 ? order[0] : "", order.Count > 1 ? order[1] : null);

    /// <summary>The year after another. When its deputy has left the bloc, who comes next in the order leads instead.</summary>
    public static BlocYear Next(BlocYear before, IReadOnlyList<string> order, IReadOnlyList<string> members)
    {
        var present = members.ToHashSet(StringComparer.Ordinal);
        var head = before.Deputy is { } deputy && present.Contains(deputy) ? deputy : After(before.Deputy ?? before.Head, order, present);
        var next = After(head, order, present);
        return new BlocYear(before.Year + 1, members, head, next == head ? null : next);
    }

    private static string After(string unit, IReadOnlyList<string> order, HashSet<string> present)
    {
        var place = order.Index().First(other => other.Item == unit).Index;
        return Enumerable.Range(1, order.Count).Select(step => order[(place + step) % order.Count]).First(present.Contains);
    }
}
