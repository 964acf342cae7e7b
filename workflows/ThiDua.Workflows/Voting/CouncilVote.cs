namespace ThiDua.Workflows.Voting;

/// <summary>Counts the vote of a council (Hội đồng Thi đua - Khen thưởng).</summary>
public static class CouncilVote
{
    /// <summary>The result of a vote under a rule.</summary>
    /// <exception cref="ArgumentException">The numbers contradict each other; the message says which.</exception>
    public static VoteResult Count(VoteRule rule, BallotCount ballots)
    {
        if (ballots.Contradiction() is { } contradiction)
            throw new ArgumentException($"Kết quả kiểm phiếu không hợp lệ: {contradiction}.");

        var votes = ballots.InFavour + (rule.AbsentMayVote ? ballots.RemoteInFavour : 0);
        var of = Denominator(rule, ballots);
        var presentNeeded = rule.Quorum.Needed(ballots.Members);

        var outcome = !rule.Quorum.IsMet(ballots.Present, ballots.Members) ? VoteOutcome.NoQuorum
            : rule.Threshold.IsReached(votes, of) ? VoteOutcome.Passed
            : VoteOutcome.Failed;

        var needed = rule.Threshold.BallotsNeeded(of);
        var result = new VoteResult(
            outcome,
            votes,
            of,
            needed,
            ballots.Present,
            presentNeeded,
            ballots.NotReturned,
            ballots.RecusedPresent + ballots.RecusedAbsent,
            rule.Threshold.Citation,
            Reason: "");
        return result with { Reason = Reason(result, rule, ballots.Members) };
    }

    private static int Denominator(VoteRule rule, BallotCount ballots)
    {
        var consulted = rule.AbsentMayVote ? ballots.RemoteInFavour + ballots.RemoteAgainst : 0;
        var (recusedPresent, recusedAbsent) = rule.RecusedLeaveDenominator ? (ballots.RecusedPresent, ballots.RecusedAbsent) : (0, 0);

        return rule.Threshold.Denominator switch
        {
            VoteDenominator.AllMembers => ballots.Members - recusedPresent - recusedAbsent,
            VoteDenominator.Present => ballots.Present - recusedPresent,
            VoteDenominator.PresentOrConsulted => ballots.Present - recusedPresent + consulted,
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule.Threshold.Denominator, "Unknown denominator."),
        };
    }

    private static string Reason(VoteResult result, VoteRule rule, int members) => result.Outcome == VoteOutcome.NoQuorum
        ? $"Không đủ số thành viên dự họp: {result.Present}/{members}, cần ít nhất {result.PresentNeeded} ({rule.Quorum})."
        : $"{(result.Passed ? "Thông qua" : "Không thông qua")}: {result.Votes}/{result.Base} phiếu tán thành, "
            + $"cần ít nhất {result.Needed} ({Words(rule.Threshold)}; {result.Clause}).";

    private static string Words(VoteThreshold threshold) => threshold.Denominator switch
    {
        VoteDenominator.AllMembers => $"{threshold.Percent} % tổng số thành viên Hội đồng",
        VoteDenominator.Present => $"{threshold.Percent} % số thành viên dự họp",
        _ => $"{threshold.Percent} % số thành viên dự họp hoặc được lấy ý kiến",
    };
}
