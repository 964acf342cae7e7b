using System.Diagnostics;
using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Rules;

namespace ThiDua.Benchmarks.Domain;

/// <summary>A dossier judged by the rule book: an individual with twenty years of history, for the Labour Order third class.</summary>
internal static class RulesBenchmark
{
    private const int Judgements = 20_000;
    private const int Rounds = 5;
    private const double MostMicroseconds = 15;

    public static Task<IEnumerable<Measure>> RunAsync()
    {
        var (facts, day) = (Facts(), new DateOnly(2024, 5, 20));
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < Judgements; i++)
                RuleBook.Default.Evaluate(facts, day);
            best = Math.Min(best, watch.Elapsed.TotalMicroseconds / Judgements);
        }

        return Task.FromResult<IEnumerable<Measure>>(
            [Measure.AtMost("a dossier judged under the rules of 2024, twenty years of history", best, "µs", MostMicroseconds)]);
    }

    private static DossierFacts Facts()
    {
        int[] years = [.. Enumerable.Range(2004, 20)];
        return new DossierFacts("HCLD-3", SubjectKind.Individual, new AchievementPeriod(new DateOnly(2019, 1, 1), new DateOnly(2023, 12, 31)))
        {
            History = [.. years.SelectMany(year => (AwardRecord[])
            [
                new("LDTT", new DateOnly(year + 1, 2, 1), AchievementPeriod.Year(year)), new("CSTD-CS", new DateOnly(year + 1, 2, 1), AchievementPeriod.Year(year)),
            ])],
            Ratings = [.. years.Select(year => new YearRating(year, Rating.Excellent))],
            Initiatives = [.. years.Select(year => new InitiativeFact(year, InitiativeScope.Province))],
        };
    }
}
