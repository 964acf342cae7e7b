using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Tests.Rules;

/// <summary>For each award one who deserves it under every regime in which it is given.</summary>
internal static class Candidates
{
    private const int Career = 40;

    /// <summary>A dossier for work that ends with the year before the submission and has done all that any rule asks.</summary>
    public static DossierFacts For(string code, DateOnly submitted)
    {
        var award = AwardCatalogue.Default[code];
        var last = submitted.Year - 1;
        int[] years = [.. Enumerable.Range(last - Career + 1, Career)];
        var achievement = award.Form == AwardForm.Title ? AchievementPeriod.Year(last) : AchievementPeriod.Years(last - 4, last);
        return new DossierFacts(code, award.Subjects[0], achievement)
        {
            Occasion = award.Occasions[0],
            History =
            [
                .. Earlier(award).SelectMany(earlier => earlier.Form == AwardForm.Title
                    ? years.Select(year => Dossiers.Given(earlier.Code, year))
                    : [new AwardRecord(earlier.Code, new DateOnly(last - 5, 8, 1), AchievementPeriod.Years(last - 9, last - 5))]),
            ],
            Ratings = [.. years.Select(year => new YearRating(year, Rating.Excellent))],
            Initiatives = [.. years.Select(year => new InitiativeFact(year, InitiativeScope.Nation))],
            StandardsMet = [.. AwardCatalogue.Default.Codes],
            BlocLed = "khoi-tong-hop",
            BlocInMinutes = "khoi-tong-hop",
            Quota = new QuotaFacts(Leading: 10, Proposed: 2),
            Holders = new HoldersFacts(Holders: 20, Proposed: 3),
            Members = new MemberFacts(Total: 10, Completed: 10, Advanced: 8, Fighters: 1, Disciplined: 0),
            Posts = [new PostHeld("cong-tac", new DateOnly(last - Career, 1, 1), new DateOnly(last, 12, 31))],
            Confirmed = ["tich-cuc-thi-dua", "dong-gop"],
            Components = [.. RuleBook.Default.Components(code, submitted).Value.Components.Select(component => component.Code)],
        };
    }

    private static IEnumerable<Award> Earlier(Award award) => AwardCatalogue.Default.All
        .TakeWhile(earlier => earlier.Code != award.Code)
        .Where(earlier => earlier.Subjects.Contains(award.Subjects[0]));
}
