namespace ThiDua.Workflows.Voting;

/// <summary>What a vote decided.</summary>
public enum VoteOutcome
{
    /// <summary>Enough votes (thông qua).</summary>
    Passed,

    /// <summary>Too few votes (không thông qua).</summary>
    Failed,

    /// <summary>Too few members present: the vote does not count (không đủ số thành viên dự họp).</summary>
    NoQuorum,
}
