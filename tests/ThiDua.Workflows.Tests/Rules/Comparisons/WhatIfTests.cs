using ThiDua.Workflows.Rules;
using ThiDua.Workflows.Rules.Comparisons;

namespace ThiDua.Workflows.Tests.Rules.Comparisons;

/// <summary>What would be under a draft or under the other regime, and by which clause.</summary>
public sealed class WhatIfTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);
    private static readonly RuleBook Draft = RuleBook.Default.WithDraft(RuleBook.KnownDrafts[0]);

    private static readonly DossierFacts Whole = Candidates.For("CSTD-CS", Day);
    private static readonly DossierFacts WithoutInitiative = Whole with { Initiatives = [] };
    private static readonly DossierFacts Good = Whole with { Ratings = [new YearRating(2025, Rating.Good)] };
    private static readonly DossierFacts Neither = Good with { Initiatives = [] };

    [Fact]
    public void Under_the_draft_a_fighter_needs_both_the_excellent_year_and_the_initiative()
    {
        var difference = WhatIf.Compare(WithoutInitiative, Day, RuleBook.Default, Draft);

        Assert.True(difference.ChangesVerdict);
        Assert.Equal((Verdict.Eligible, Verdict.NotEligible), (difference.Old.Verdict, difference.New.Verdict));
        var deciding = Assert.Single(difference.Deciding);
        Assert.Null(deciding.Old);
        Assert.Equal("cstd-cs.initiative.draft-2025-12", deciding.New!.RuleId);
        Assert.Equal(
            ["Điều 23 Luật Thi đua, khen thưởng 2022"],
            difference.Changes.Where(change => change.New is null).Select(change => change.Old!.Citation.ToString()));
    }

    [Fact]
    public void A_whole_round_shows_who_would_be_judged_otherwise_and_how_many()
    {
        var round = WhatIf.CompareRound(
            [Whole, WithoutInitiative, Good, Neither], new RuleView(RuleBook.Default, Day), new RuleView(Draft, Day));

        Assert.Equal([WithoutInitiative, Good], round.Changed.Select(difference => difference.Dossier));
        Assert.Equal(1, round.Counts[(Verdict.Eligible, Verdict.Eligible)]);
        Assert.Equal(2, round.Counts[(Verdict.Eligible, Verdict.NotEligible)]);
        Assert.Equal(1, round.Counts[(Verdict.NotEligible, Verdict.NotEligible)]);
    }

    [Fact]
    public void The_same_dossier_stands_otherwise_under_two_regimes()
    {
        var facts = Candidates.For("CSTD-CS", new DateOnly(2024, 1, 1)) with { Initiatives = [] };

        var difference = WhatIf.Compare(
            facts, new RuleView(RuleBook.Default, new DateOnly(2023, 12, 31)), new RuleView(RuleBook.Default, new DateOnly(2024, 1, 1)));

        Assert.Equal((Verdict.NotEligible, Verdict.Eligible), (difference.Old.Verdict, difference.New.Verdict));
        Assert.Equal(["khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP"], difference.Deciding.Select(change => change.Old!.Citation.ToString()));
    }

    [Fact]
    public void Where_only_the_clause_differs_the_change_is_told_but_decides_nothing()
    {
        var facts = Candidates.For("CTD-CP", new DateOnly(2024, 1, 1));

        var difference = WhatIf.Compare(
            facts, new RuleView(RuleBook.Default, new DateOnly(2023, 12, 31)), new RuleView(RuleBook.Default, new DateOnly(2024, 1, 1)));

        Assert.False(difference.ChangesVerdict);
        Assert.Empty(difference.Deciding);
        Assert.Contains(
            difference.Changes,
            change => change.Old?.Citation.Document == "Nghị định 91/2017/NĐ-CP"
                && change.New?.Citation.Document == "Luật Thi đua, khen thưởng 2022");
    }

    [Fact]
    public void The_same_rules_make_no_difference() =>
        Assert.Empty(WhatIf.Compare(Neither, Day, RuleBook.Default, RuleBook.Default).Changes);
}
