namespace ThiDua.Workflows.Rules;

/// <summary>When years count as consecutive (liên tục), reckoned back from the last year of the achievement.</summary>
/// <param name="AllowedGaps">How many years in between may lack what is counted.</param>
/// <param name="DisciplineBreaks">Whether a year in which the subject was disciplined breaks the chain.</param>
public sealed record Consecutive(int AllowedGaps, bool DisciplineBreaks)
{
    /// <summary>Every year present: what holds where no rule says otherwise.</summary>
    public static Consecutive EveryYear { get; } = new(AllowedGaps: 0, DisciplineBreaks: false);

    internal bool Loosens(Consecutive national) =>
        AllowedGaps > national.AllowedGaps || (national.DisciplineBreaks && !DisciplineBreaks);

    /// <summary>How many of the years belong to the unbroken chain that ends with the last year.</summary>
    public int Length(IReadOnlySet<int> years, int last, IReadOnlyCollection<int> disciplined)
    {
        if (years.Count == 0) return 0;

        var (length, gaps, first) = (0, 0, years.Min());
        for (var year = last; year >= first; year--)
        {
            if (DisciplineBreaks && disciplined.Contains(year)) break;
            if (years.Contains(year)) length++;
            else if (++gaps > AllowedGaps) break;
        }

        return length;
    }
}
