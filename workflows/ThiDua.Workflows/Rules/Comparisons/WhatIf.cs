namespace ThiDua.Workflows.Rules.Comparisons;

/// <summary>What would be if other rules held (giả định). It judges anew and changes nothing that was judged.</summary>
public static class WhatIf
{
    /// <summary>A dossier under two books.</summary>
    /// <exception cref="RuleNotFoundException">One of them has no rule for the award on that day.</exception>
    public static DossierDifference Compare(DossierFacts dossier, DateOnly date, RuleBook old, RuleBook changed) =>
        Compare(dossier, new RuleView(old, date), new RuleView(changed, date));

    /// <summary>A dossier under two views: two books, two regimes of one book, or both.</summary>
    /// <exception cref="RuleNotFoundException">One of them has no rule for the award on that day.</exception>
    public static DossierDifference Compare(DossierFacts dossier, RuleView old, RuleView changed)
    {
        var (first, second) = (old.Book.Evaluate(dossier, old.Date), changed.Book.Evaluate(dossier, changed.Date));
        return new DossierDifference(dossier, first, second, Changes(first.Conditions, second.Conditions));
    }

    /// <summary>A whole round under two views.</summary>
    /// <exception cref="RuleNotFoundException">One of them has no rule for an award on that day.</exception>
    public static RoundDifference CompareRound(IEnumerable<DossierFacts> dossiers, RuleView old, RuleView changed) =>
        new([.. dossiers.Select(dossier => Compare(dossier, old, changed))]);

    /// <summary>Two conditions are one when one rule asks them, or both ask the same in the same words; another clause is a change.</summary>
    private static List<ConditionChange> Changes(IReadOnlyList<ConditionResult> old, IReadOnlyList<ConditionResult> changed)
    {
        var rest = changed.ToList();
        var changes = new List<ConditionChange>();
        foreach (var one in old)
        {
            var other = rest.Find(candidate => candidate.RuleId == one.RuleId)
                ?? rest.Find(candidate => candidate.Condition == one.Condition);
            if (other is not null) rest.Remove(other);
            if (other is null || other.Met != one.Met || other.Condition != one.Condition || other.Citation != one.Citation)
                changes.Add(new ConditionChange(one, other));
        }

        changes.AddRange(rest.Select(added => new ConditionChange(null, added)));
        return changes;
    }
}
