using ThiDua.Workflows.Rules;
using ThiDua.Workflows.Rules.Conditions;
using ThiDua.Workflows.Voting;

namespace ThiDua.Workflows.Scoring.Rankings;

/// <summary>
/// Which of the leading units are proposed for the flag of the Government (đề nghị tặng Cờ thi đua của Chính phủ): of those with
/// enough votes the ones with most, and no more than the share that the rules allow.
/// </summary>
/// <param name="Allowed">How many may be proposed, and the rule.</param>
/// <param name="Proposed">Those that are, from the most votes on.</param>
/// <param name="Sentences">How it came about, in Vietnamese, with the clauses.</param>
public sealed record FlagProposal(Ruled<int> Allowed, IReadOnlyList<LeadingUnit> Proposed, IReadOnlyList<string> Sentences)
{
    /// <summary>The proposal under the rules of a day.</summary>
    /// <exception cref="ScoringException">A bloc has two leading units.</exception>
    /// <exception cref="RuleNotFoundException">No rule of the day speaks of it.</exception>
    /// <exception cref="ArgumentException">The numbers of a count contradict each other.</exception>
    public static FlagProposal Of(
        RuleBook book, string award, DateOnly date, IReadOnlyCollection<LeadingUnit> leading, Jurisdiction? at = null)
    {
        if (leading.CountBy(unit => unit.Bloc).FirstOrDefault(count => count.Value > 1).Key is { } twice)
            throw new ScoringException($"Khối '{twice}' có hơn một đơn vị dẫn đầu.");

        var allowed = book.LeadersAllowed(award, date, leading.Count, at);
        var rule = book.Threshold(award, date, at).Value;
        var votes = leading
            .Select(unit => (Unit: unit, Result: CouncilVote.Count(rule, unit.Ballots)))
            .OrderByDescending(vote => vote.Result.Votes).ThenBy(vote => vote.Unit.Unit, StringComparer.Ordinal)
            .ToList();
        var passed = votes.Where(vote => vote.Result.Passed).ToList();

        // Where the last place falls among equal votes, none of them has it.
        var equals = passed.Count <= allowed.Value
            ? []
            : passed.Where(vote => vote.Result.Votes == passed[allowed.Value].Result.Votes).Select(vote => vote.Unit).ToList();
        var proposed = passed.Take(allowed.Value).Select(vote => vote.Unit).Except(equals).ToList();

        return new FlagProposal(allowed, proposed,
        [
            Share(book, allowed, leading.Count),
            .. votes.Select(vote => $"{vote.Unit.Unit}, dẫn đầu {vote.Unit.Bloc}: {vote.Result.Reason}"),
            .. Undecided(equals, allowed.Value - proposed.Count),
            $"Đề nghị: {(proposed.Count == 0 ? "không có đơn vị nào" : string.Join(", ", proposed.Select(unit => unit.Unit)))}.",
        ]);
    }

    private static string Share(RuleBook book, Ruled<int> allowed, int leading)
    {
        var quota = (LeadersQuota)book.Rules.First(rule => rule.Id == allowed.RuleId).Body;
        var exact = (quota.Percent * leading / 100m).InWords();
        var rounding = quota.Rounding == Rounding.Down ? "làm tròn xuống" : "làm tròn lên";

        return $"Không quá {quota.Percent} % của {leading} tập thể dẫn đầu: {exact}, {rounding} là {allowed.Value} "
            + $"({allowed.Citation}; {allowed.Citation.Mark}).";
    }

    private static IEnumerable<string> Undecided(List<LeadingUnit> equals, int left)
    {
        if (left > 0 && equals.Count > 0)
        {
            yield return $"{string.Join(", ", equals.Select(unit => unit.Unit))} bằng phiếu nhau "
                + $"mà chỉ còn {left} chỉ tiêu: cần bỏ phiếu lại.";
        }
    }
}
