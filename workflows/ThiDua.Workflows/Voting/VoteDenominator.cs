namespace ThiDua.Workflows.Voting;

/// <summary>Of what a vote needs a share (mẫu số).</summary>
public enum VoteDenominator
{
    /// <summary>All members on the council's decision (tổng số thành viên Hội đồng).</summary>
    AllMembers,

    /// <summary>The members present at the session (thành viên dự họp).</summary>
    Present,

    /// <summary>The members present, and the absent ones whose opinion came back (thành viên dự họp hoặc được lấy ý kiến).</summary>
    PresentOrConsulted,
}
