namespace ThiDua.Workflows.Voting;

/// <summary>What a council's vote on one proposal came to: numbers only, so that no ballot shows whose it is.</summary>
/// <param name="Members">All members on the council's decision.</param>
/// <param name="Present">Of them, present at the session, recused ones included.</param>
/// <param name="InFavour">Ballots in favour, cast in the session.</param>
/// <param name="Against">Ballots against, cast in the session.</param>
/// <param name="RemoteInFavour">Sealed ballots or written opinions of absent members, in favour.</param>
/// <param name="RemoteAgainst">The same, against.</param>
/// <param name="RecusedPresent">Present members who may not vote on this proposal (own unit, own dossier, relative).</param>
/// <param name="RecusedAbsent">Absent members who may not.</param>
public sealed record BallotCount(
    int Members,
    int Present,
    int InFavour,
    int Against = 0,
    int RemoteInFavour = 0,
    int RemoteAgainst = 0,
    int RecusedPresent = 0,
    int RecusedAbsent = 0)
{
    /// <summary>Members of whom no ballot and no opinion came back; it is not in favour.</summary>
    public int NotReturned => Members - RecusedPresent - RecusedAbsent - InFavour - Against - RemoteInFavour - RemoteAgainst;

    /// <summary>What the numbers contradict, in Vietnamese; null when they fit together.</summary>
    internal string? Contradiction() =>
        new[] { Members, Present, InFavour, Against, RemoteInFavour, RemoteAgainst, RecusedPresent, RecusedAbsent }.Any(n => n < 0)
            ? "số phiếu và số thành viên không được âm"
        : Members == 0 ? "Hội đồng không có thành viên nào"
        : Present > Members ? $"có mặt {Present} người nhưng Hội đồng chỉ có {Members} thành viên"
        : InFavour + Against + RecusedPresent > Present
            ? $"{InFavour + Against} phiếu và {RecusedPresent} người không được biểu quyết, nhưng chỉ có {Present} người có mặt"
        : RemoteInFavour + RemoteAgainst + RecusedAbsent > Members - Present
            ? $"{RemoteInFavour + RemoteAgainst} phiếu gửi và {RecusedAbsent} người không được biểu quyết, "
                + $"nhưng chỉ vắng {Members - Present} người"
        : null;
}
