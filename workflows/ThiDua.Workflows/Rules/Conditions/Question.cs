using ThiDua.Workflows.Awards;

namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>What a condition is asked about.</summary>
internal sealed record Question(DossierFacts Dossier, DateOnly Date, AwardCatalogue Awards, Consecutive Consecutive)
{
    public string TitleOf(string award) => Awards[award].On(Date).Title;

    public string TitlesOf(IEnumerable<string> awards) => string.Join(" hoặc ", awards.Select(TitleOf));

    /// <summary>The latest award of one of the kinds, by the year for which it was given; null when there is none.</summary>
    public AwardRecord? Latest(IReadOnlyCollection<string> awards)
    {
        AwardRecord? latest = null;
        foreach (var record in Dossier.History)
        {
            if (!awards.Contains(record.Award)) continue;
            if (latest is null || (record.Year, record.Decided).CompareTo((latest.Year, latest.Decided)) >= 0) latest = record;
        }

        return latest;
    }

    /// <summary>After which year facts count: that of the award, if one is named; null when the subject has it not.</summary>
    public int? YearsAfter(string? award) => award is null ? int.MinValue : Latest([award])?.Year;

    /// <summary>How many of the years count, up to the achievement's last: all, or those of the unbroken chain that ends there.</summary>
    public int YearsThatCount(IEnumerable<int> years, bool consecutive)
    {
        var last = Dossier.Achievement.LastYear;
        var present = years.Where(year => year <= last).ToHashSet();
        return consecutive ? Consecutive.Length(present, last, Dossier.DisciplinedYears) : present.Count;
    }
}
