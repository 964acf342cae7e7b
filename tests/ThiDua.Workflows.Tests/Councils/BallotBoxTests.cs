using System.Reflection;
using ThiDua.Workflows.Councils.Ballots;
using ThiDua.Workflows.Councils.Regulations;
using ThiDua.Workflows.Voting;
using static ThiDua.Workflows.Tests.Councils.Meeting;

namespace ThiDua.Workflows.Tests.Councils;

/// <summary>Whose ballot is taken, whose is refused, and what a box tells.</summary>
public sealed class BallotBoxTests
{
    private const string Matter = "dossier:1";

    [Fact]
    public void An_open_vote_tells_who_voted_how_in_the_order_of_the_councils_decision()
    {
        var session = Convened(Open()).Begin().OpenItem(Matter);
        foreach (var n in (int[])[9, 8, 7, 6, 5, 4, 3, 2])
            session.Box(Matter).Cast(M(n), n > 3 ? BallotChoice.InFavour : BallotChoice.Against);
        session.Box(Matter).Cast(M(1), BallotChoice.Neither);

        var round = Assert.Single(session.CloseItem(Matter)[Matter].Rounds);

        Assert.Equal((new BallotTally(6, 2, 1), 0), (round.Tally, round.Vote.NotReturned));
        Assert.Equal(Enumerable.Range(1, 9).Select(M), round.Votes!.Select(vote => vote.Member));
        Assert.Equal(
            [BallotChoice.Neither, BallotChoice.Against, BallotChoice.Against, BallotChoice.InFavour],
            round.Votes!.Take(4).Select(vote => vote.Choice));
    }

    [Fact]
    public void A_secret_box_is_the_same_whoever_of_its_voters_was_against()
    {
        var seen = Enumerable.Range(1, 9).Select(dissenter =>
        {
            var session = Convened(Secret()).Begin().OpenItem(Matter);
            var box = session.Box(Matter);
            for (var n = 1; n <= 9; n++) box.Cast(M(n), n == dissenter ? BallotChoice.Against : BallotChoice.InFavour);
            var round = session.CloseItem(Matter)[Matter].Rounds[0];

            Assert.Null(round.Votes);
            return $"{Contents(box)} {round.Tally} {round.Vote}";
        });

        Assert.Single(seen.Distinct());
    }

    [Fact]
    public void A_lone_sealed_ballot_is_not_told_from_the_others()
    {
        var seen = ((BallotChoice[])[BallotChoice.InFavour, BallotChoice.Against]).Select(sealedOne =>
        {
            var session = Convened(Secret()).Begin(absent: 9).OpenItem(Matter);
            var box = session.Box(Matter);
            box.CastRemote(M(9), sealedOne, RemoteChannel.SealedBallot);
            box.Cast(M(1), sealedOne == BallotChoice.InFavour ? BallotChoice.Against : BallotChoice.InFavour);
            for (var n = 2; n <= 8; n++) box.Cast(M(n), BallotChoice.InFavour);
            var round = session.CloseItem(Matter)[Matter].Rounds[0];

            Assert.Equal((new BallotTally(8, 1, 0), M(9)), (round.Tally, Assert.Single(round.Remote).Member));
            return $"{Contents(box)} {round.Tally} {round.Vote}";
        });

        Assert.Single(seen.Distinct());
    }

    [Fact]
    public void What_a_box_says_of_a_member_is_that_a_ballot_came_in()
    {
        var box = Convened(Secret()).Begin().OpenItem(Matter).Box(Matter);
        box.Cast(M(4), BallotChoice.Against);

        Assert.True(box.TookPart(M(4)));
        Assert.False(box.TookPart(M(5)));
    }

    [Fact]
    public void A_ballot_before_the_item_is_open_is_refused() => Refused(
        $"Phiên họp 'session:2': không thể bỏ phiếu nội dung '{Matter}': chưa mở biểu quyết.",
        () => Convened(Open()).Begin().Box(Matter));

    [Fact]
    public void A_ballot_after_the_item_is_closed_is_refused()
    {
        var session = Convened(Open()).Begin().OpenItem(Matter);
        var box = session.Box(Matter);
        session.Fill(Matter);
        var closed = session.CloseItem(Matter);

        Refused($"Không nhận phiếu của 'user:m1' về nội dung '{Matter}': hòm phiếu đã đóng.", () => box.Cast(M(1), BallotChoice.InFavour));
        Refused("đã biểu quyết xong", () => closed.Box(Matter));
        Refused("đã đóng và đã kiểm", () => session.CloseItem(Matter));
    }

    [Fact]
    public void Ballots_of_a_stranger_and_of_a_member_who_voted_are_refused()
    {
        var box = Convened(Open()).Begin().OpenItem(Matter).Box(Matter);
        box.Cast(M(1), BallotChoice.InFavour);
        box.NoteUnreturned(M(2));

        Refused(
            "Không nhận phiếu của 'user:la' về nội dung 'dossier:1': không phải thành viên Hội đồng.",
            () => box.Cast("user:la", BallotChoice.InFavour));
        Refused("đã bỏ phiếu", () => box.Cast(M(1), BallotChoice.Against));
        Refused("đã bỏ phiếu", () => box.NoteUnreturned(M(1)));
        Refused("đã được ghi nhận không nộp phiếu", () => box.Cast(M(2), BallotChoice.Against));
    }

    [Fact]
    public void A_member_who_may_not_vote_on_the_item_is_refused_in_the_room_and_from_afar()
    {
        var own = Open() with { Parties = new("unit:4") };
        var present = Convened(own).Begin().OpenItem(Matter).Box(Matter);
        var absent = Convened(own).Begin(absent: 4).OpenItem(Matter).Box(Matter);

        Refused("không được tham gia biểu quyết nội dung này", () => present.Cast(M(4), BallotChoice.InFavour));
        Refused(
            "không được tham gia biểu quyết nội dung này",
            () => absent.CastRemote(M(4), BallotChoice.InFavour, RemoteChannel.SealedBallot));
    }

    [Fact]
    public void An_absent_member_votes_by_a_channel_of_the_regulation_only()
    {
        var box = Convened(Open()).Begin(absent: [8, 9]).OpenItem(Matter).Box(Matter);

        Refused("chỉ gửi được phiếu niêm phong hoặc ý kiến bằng văn bản", () => box.Cast(M(9), BallotChoice.InFavour));
        Refused("không được phát phiếu trong phiên họp", () => box.NoteUnreturned(M(9)));
        Refused(
            "thành viên có mặt bỏ phiếu trong phiên họp",
            () => box.CastRemote(M(1), BallotChoice.InFavour, RemoteChannel.SealedBallot));
        box.CastRemote(M(9), BallotChoice.InFavour, RemoteChannel.WrittenOpinion);
        box.CastRemote(M(8), BallotChoice.InFavour, RemoteChannel.SealedBallot);
        Refused("đã bỏ phiếu", () => box.CastRemote(M(9), BallotChoice.Against, RemoteChannel.SealedBallot));
    }

    [Fact]
    public void A_written_opinion_on_a_secret_item_is_refused_and_a_sealed_ballot_taken()
    {
        var session = Convened(Secret(percent: 90)).Begin(absent: 9).OpenItem(Matter);

        Refused(
            "nội dung bỏ phiếu kín không nhận ý kiến bằng văn bản; cần phiếu gửi niêm phong",
            () => session.Box(Matter).CastRemote(M(9), BallotChoice.InFavour, RemoteChannel.WrittenOpinion));
        session.Box(Matter).CastRemote(M(9), BallotChoice.InFavour, RemoteChannel.SealedBallot);
        session.Fill(Matter, [.. Enumerable.Repeat(BallotChoice.InFavour, 8)]);

        var item = session.CloseItem(Matter)[Matter];
        Assert.True(item.Passed);
        Assert.Equal([new RemoteVote(M(9), RemoteChannel.SealedBallot, Regulation.Remote[0].Citation)], item.Rounds[0].Remote);
    }

    [Fact]
    public void Where_rule_or_regulation_know_no_such_channel_the_absent_do_not_vote()
    {
        var strict = Open() with { Rule = Rule() with { AbsentMayVote = false } };
        var without = Regulation with { Remote = [.. Regulation.Remote.Where(rule => rule.Channel != RemoteChannel.SealedBallot)] };

        Refused(
            "khoản 1 Điều 7 Quy chế không cho thành viên vắng mặt gửi phiếu",
            () => Convened(strict).Begin(absent: 9).OpenItem(Matter).Box(Matter)
                .CastRemote(M(9), BallotChoice.InFavour, RemoteChannel.SealedBallot));
        Refused(
            "quy chế Hội đồng không có cách gửi phiếu này",
            () => Convened(without, Open()).Begin(absent: 9).OpenItem(Matter).Box(Matter)
                .CastRemote(M(9), BallotChoice.InFavour, RemoteChannel.SealedBallot));
    }

    [Fact]
    public void A_blank_ballot_from_afar_came_back_so_it_is_in_the_denominator_and_not_in_favour()
    {
        var threshold = new VoteThreshold(80, VoteDenominator.PresentOrConsulted, Clause);
        var consulted = Open() with { Rule = Rule() with { Threshold = threshold } };
        var session = Convened(consulted).Begin(absent: [8, 9]).OpenItem(Matter);
        session.Box(Matter).CastRemote(M(9), BallotChoice.Neither, RemoteChannel.WrittenOpinion);
        session.Fill(Matter, [.. Enumerable.Repeat(BallotChoice.InFavour, 6), BallotChoice.Against]);

        var item = session.CloseItem(Matter)[Matter];
        Assert.False(item.Passed);
        Assert.Equal((6, 8, new BallotTally(6, 1, 1)), (item.Rounds[0].Vote.Votes, item.Rounds[0].Vote.Base, item.Rounds[0].Tally));
    }

    /// <summary>All that the box holds, by reflection: who is looking has the memory itself before him.</summary>
    private static string Contents(BallotBox box) => string.Join(";", Fields(box.GetType()).Select(field => field.GetValue(box) switch
    {
        IEnumerable<string> codes => string.Join(",", codes.Order(StringComparer.Ordinal)),
        IEnumerable<RemoteVote> votes => string.Join(",", votes),
        Electorate => "",
        var value => $"{value}",
    }));

    private static IEnumerable<FieldInfo> Fields(Type? type) => type is null
        ? []
        : type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Concat(Fields(type.BaseType));
}
