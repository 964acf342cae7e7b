using ThiDua.Workflows.Councils.Regulations;
using ThiDua.Workflows.Voting;

namespace ThiDua.Workflows.Councils.Ballots;

/// <summary>
/// The box into which the ballots on one item go (hòm phiếu). It is the one thing of a session that is no value: two values of a
/// secret box, before and after a ballot, would tell how its member voted. It is used by one thread at a time.
/// </summary>
public abstract class BallotBox
{
    private readonly HashSet<string> _returned = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unreturned = new(StringComparer.Ordinal);
    private readonly List<RemoteVote> _remote = [];

    private protected BallotBox(Electorate electorate) => Electorate = electorate;

    /// <summary>Whether it takes no more ballots.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Who may vote, and by which rule.</summary>
    private protected Electorate Electorate { get; }

    private protected abstract BallotTally Tally { get; }

    /// <summary>Whether a ballot of that member came in.</summary>
    public bool TookPart(string member) => _returned.Contains(member);

    /// <summary>Takes the ballot of a member who is present.</summary>
    /// <exception cref="CouncilException">
    /// The box is closed, or the person is no member, may not vote on the item, is absent, or has voted already.
    /// </exception>
    public void Cast(string member, BallotChoice choice)
    {
        if (Problem(member) is { } problem) throw Refusal(member, problem);
        if (!Electorate.Present.Contains(member))
            throw Refusal(member, "thành viên vắng mặt chỉ gửi được phiếu niêm phong hoặc ý kiến bằng văn bản");

        Take(member, choice);
    }

    /// <summary>Takes the sealed ballot or the written opinion of a member who is absent.</summary>
    /// <exception cref="CouncilException">
    /// As for a ballot in the session; or the member is present, the rule or the regulation knows no such way, or the vote is secret
    /// and the opinion is not sealed.
    /// </exception>
    public void CastRemote(string member, BallotChoice choice, RemoteChannel channel)
    {
        if ((Problem(member) ?? RemoteProblem(member, channel)) is { } problem) throw Refusal(member, problem);

        Take(member, choice);
        _remote.Add(new RemoteVote(member, channel, Electorate.Clause(channel)!));
    }

    /// <summary>Notes that a present member gave no ballot back (không nộp phiếu); it is not in favour.</summary>
    /// <exception cref="CouncilException">As for a ballot.</exception>
    public void NoteUnreturned(string member)
    {
        if (Problem(member) is { } problem) throw Refusal(member, problem);
        if (!Electorate.Present.Contains(member)) throw Refusal(member, "thành viên vắng mặt không được phát phiếu trong phiên họp");

        _unreturned.Add(member);
    }

    /// <summary>Closes the box and counts it.</summary>
    /// <exception cref="CouncilException">
    /// Of a present member who may vote neither a ballot came in nor was its absence noted; or the box is closed already.
    /// </exception>
    internal BallotRound Close()
    {
        if (IsClosed) throw new CouncilException($"Hòm phiếu nội dung '{Electorate.Matter}' đã đóng và đã kiểm.");

        List<string> missing = [.. Electorate.Voters.Where(member => !_returned.Contains(member))];
        if (missing.Where(member => Electorate.Present.Contains(member) && !_unreturned.Contains(member)).ToList() is [_, ..] open)
        {
            throw new CouncilException(
                $"Chưa thể kiểm phiếu nội dung '{Electorate.Matter}': chưa có phiếu và chưa ghi nhận không nộp phiếu của "
                + $"{string.Join(", ", open.Select(member => $"'{member}'"))}.");
        }

        IsClosed = true;
        var result = CouncilVote.Count(Electorate.Rule, Count(Tally));
        return new BallotRound(Electorate.Rule, Tally, result, VotesInOrder(), _remote, missing);
    }

    private protected abstract void Put(string member, BallotChoice choice);

    private protected abstract IReadOnlyList<OpenVote>? VotesInOrder();

    private void Take(string member, BallotChoice choice)
    {
        Put(member, choice);
        _returned.Add(member);
    }

    private string? Problem(string member) =>
        IsClosed ? "hòm phiếu đã đóng"
        : !Electorate.Members.Contains(member) ? "không phải thành viên Hội đồng"
        : Electorate.Recused.Contains(member) ? "không được tham gia biểu quyết nội dung này"
        : _returned.Contains(member) ? "đã bỏ phiếu"
        : _unreturned.Contains(member) ? "đã được ghi nhận không nộp phiếu"
        : null;

    private string? RemoteProblem(string member, RemoteChannel channel) =>
        Electorate.Present.Contains(member) ? "thành viên có mặt bỏ phiếu trong phiên họp"
        : !Electorate.Rule.AbsentMayVote ? $"{Electorate.Rule.Threshold.Citation} không cho thành viên vắng mặt gửi phiếu hoặc ý kiến"
        : channel == RemoteChannel.WrittenOpinion && Electorate.Rule.Ballot == BallotKind.Secret
            ? "nội dung bỏ phiếu kín không nhận ý kiến bằng văn bản; cần phiếu gửi niêm phong"
        : Electorate.Clause(channel) is null ? "quy chế Hội đồng không có cách gửi phiếu này"
        : null;

    /// <summary>
    /// Sealed ballots lie among the others before anybody counts, so nobody knows how many of them are in favour; the result needs
    /// their number only, and any split that fits gives the same one. What is neither came back and is not in favour.
    /// </summary>
    private BallotCount Count(BallotTally tally)
    {
        var remoteInFavour = Math.Min(_remote.Count, tally.InFavour);
        var remoteAgainst = _remote.Count - remoteInFavour;
        var recusedPresent = Electorate.Recused.Count(Electorate.Present.Contains);

        return new BallotCount(
            Electorate.Members.Count,
            Electorate.Present.Count,
            tally.InFavour - remoteInFavour,
            tally.Against + tally.Neither - remoteAgainst,
            remoteInFavour,
            remoteAgainst,
            recusedPresent,
            Electorate.Recused.Count - recusedPresent);
    }

    private CouncilException Refusal(string member, string problem) =>
        new($"Không nhận phiếu của '{member}' về nội dung '{Electorate.Matter}': {problem}.");
}
