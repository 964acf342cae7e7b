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
        return new VoteResult(
            outcome, votes, of, needed, ballots.Present, presentNeeded, ballots.NotReturned,
            ballots.RecusedPresent + ballots.RecusedAbsent, rule.Threshold.Citation, Reason(rule, ballots, outcome, votes, of, needed, presentNeeded));
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

    private static string Reason(VoteRule rule, BallotCount ballots, VoteOutcome outcome, int votes, int of, int needed, int presentNeeded) =>
        outcome == VoteOutcome.NoQuorum
            ? $"Không đủ số thành viên dự họp: {ballots.Present}/{ballots.Members}, cần ít nhất {presentNeeded} ({rule.Quorum})."
            : $"{(outcome == VoteOutcome.Passed ? "Thông qua" : "Không thông qua")}: {votes}/{of} phiếu tán thành, "
                + $"cần ít nhất {needed} ({rule.Threshold.Percent} % {DenominatorWords(rule.Threshold.Denominator)}; {rule.Threshold.Citation}).";

    private static string DenominatorWords(VoteDenominator denominator) => denominator switch
    {
        VoteDenominator.AllMembers => "tổng số thành viên Hội đồng",
        VoteDenominator.Present => "số thành viên dự họp",
        _ => "số thành viên dự họp hoặc được lấy ý kiến",
    };
}
