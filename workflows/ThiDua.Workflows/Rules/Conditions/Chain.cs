namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>Counts years: all of them, or only those of the unbroken chain that ends with the last year of the achievement.</summary>
internal static class Chain
{
    public static int Length(IEnumerable<int> years, int last, bool consecutive)
    {
        var present = years.Where(year => year <= last).ToHashSet();
        if (!consecutive) return present.Count;

        var length = 0;
        while (present.Contains(last - length)) length++;
        return length;
    }
}
