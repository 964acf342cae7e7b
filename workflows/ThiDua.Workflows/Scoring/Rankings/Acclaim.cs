using ThiDua.Workflows.Voting;

namespace ThiDua.Workflows.Scoring.Rankings;

/// <summary>The vote of a bloc among its best units (suy tôn).</summary>
/// <param name="Ranking">The ranking from which the candidates come.</param>
/// <param name="Candidates">Every candidate with its vote: first those acclaimed, in their order, then the others by place.</param>
public sealed record Acclaim(Ranking Ranking, IReadOnlyList<AcclaimedUnit> Candidates)
{
    /// <summary>The candidates that the bloc acclaims, in the order in which they are honoured.</summary>
    public IEnumerable<AcclaimedUnit> Acclaimed => Candidates.Where(unit => unit.Vote.Passed);

    /// <summary>The same, those that neither votes nor place separate together.</summary>
    internal IEnumerable<IReadOnlyList<AcclaimedUnit>> AcclaimedTogether => Acclaimed
        .GroupBy(unit => (unit.Ranked.Place, VotesThatCount(Ranking.Regulation.Acclaim, unit)))
        .Select(equals => equals.ToList());

    /// <summary>The units on which the bloc votes: those in the first places. All that share the last of these are among them.</summary>
    public static IEnumerable<RankedUnit> CandidatesOf(Ranking ranking) =>
        ranking.Ranked.Where(unit => unit.Place <= ranking.Regulation.Acclaim.Candidates);

    /// <summary>What the ballots came to.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="ballots">The count for each candidate, by unit.</param>
    /// <exception cref="ScoringException">A candidate has no count, or a unit has one that is no candidate.</exception>
    /// <exception cref="ArgumentException">The numbers of a count contradict each other.</exception>
    public static Acclaim Of(Ranking ranking, IReadOnlyDictionary<string, BallotCount> ballots)
    {
        var rule = ranking.Regulation.Acclaim;
        RankedUnit[] candidates = [.. CandidatesOf(ranking)];

        if (candidates.FirstOrDefault(unit => !ballots.ContainsKey(unit.Unit)) is { } missing)
            throw new ScoringException($"Chưa có kết quả kiểm phiếu suy tôn của '{missing.Unit}'.");
        if (ballots.Keys.FirstOrDefault(unit => candidates.All(candidate => candidate.Unit != unit)) is { } stray)
            throw new ScoringException($"'{stray}' không thuộc {rule.Candidates} hạng đầu nên không được bỏ phiếu suy tôn.");

        return new Acclaim(ranking, [.. candidates
            .Select(unit => new AcclaimedUnit(unit, CouncilVote.Count(rule.Vote, ballots[unit.Unit]), rule.Vote.Ballot))
            .OrderByDescending(unit => unit.Vote.Passed)
            .ThenByDescending(unit => VotesThatCount(rule, unit))
            .ThenBy(unit => unit.Ranked.Place)]);
    }

    private static int VotesThatCount(AcclaimRule rule, AcclaimedUnit unit) => rule.Order == AcclaimOrder.Votes ? unit.Vote.Votes : 0;
}
