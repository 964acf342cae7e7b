using ThiDua.Engine.Time;
using ThiDua.Workflows.Councils;
using ThiDua.Workflows.Councils.Ballots;
using ThiDua.Workflows.Councils.Conflicts;
using ThiDua.Workflows.Councils.Minutes;
using ThiDua.Workflows.Councils.Sessions;
using static ThiDua.Workflows.Tests.Councils.Meeting;

namespace ThiDua.Workflows.Tests.Councils;

/// <summary>How a session is convened, opened and held.</summary>
public sealed class CouncilSessionTests
{
    [Fact]
    public void A_session_needs_a_regulation_in_force_and_no_matter_is_on_its_agenda_twice()
    {
        Refused("quy chế 'vi-du-quy-che-hoi-dong' không có hiệu lực vào ngày 30/09/2017",
            () => CouncilSession.Convene("s", Roll, Regulation, new DateOnly(2017, 9, 30), [Open()]));
        Refused("nội dung 'dossier:1' có hai lần", () => Convened(Open(), Secret()));
    }

    [Fact]
    public void An_item_can_be_added_until_the_minutes_are_signed()
    {
        var session = Convened(Open("dossier:1")).Begin().Vote("dossier:1", 9).AddItem(Open("dossier:2") with { Award = "CSTD-TINH" });

        Assert.Equal(
            [("dossier:1", "Open"), ("dossier:2", "Secret")], session.Agenda.Select(item => (item.Item.Matter, $"{item.Item.Rule.Ballot}")));
        Assert.Equal([1, 2], session.Agenda.Select(item => item.Number));
        Assert.True(session.Vote("dossier:2", 9)["dossier:2"].Passed);
        Refused("chương trình đã có nội dung 'dossier:1'", () => session.AddItem(Open("dossier:1")));
        Refused("không thể bổ sung nội dung 'dossier:3' khi biên bản đã có chữ ký",
            () => session.Vote("dossier:2", 9).Sign(M(1), Day).AddItem(Open("dossier:3")));
    }

    [Fact]
    public void Against_an_added_item_too_conflicts_are_found()
    {
        var session = Convened().Begin().AddItem(Open() with { Parties = new ItemParties("unit:4") { Nominee = "user:nominee" } });

        Assert.Equal(
            [(M(4), ConflictGround.OwnUnit), (M(5), ConflictGround.Relative)],
            session["dossier:1"].Conflicts.Select(conflict => (conflict.Member, conflict.Ground)));
    }

    [Fact]
    public void A_working_session_votes_on_nothing_and_is_minuted()
    {
        var session = Convened().Begin().Sign(M(1), Day).Sign("user:thu-ky", Day);

        Assert.Equal(SessionStage.Signed, session.Stage);
        Assert.Empty(CouncilMinutes.Of(session).Items);
    }

    [Fact]
    public void The_regulation_makes_an_award_secret_that_the_general_rule_leaves_open()
    {
        var session = Convened(Open() with { Award = "CSTD-TINH" }, Open("dossier:2"));

        Assert.Equal(
            ["Secret", "Open"], session.Agenda.Select(item => $"{item.Item.Rule.Ballot}"));
    }

    [Fact]
    public void Everybody_is_there_or_absent_for_a_reason_and_all_faults_are_named_at_once() =>
        Assert.Equal(
            "Không thể khai mạc phiên họp 'session:2': 'user:la' không phải thành viên; 'user:m3' vừa có mặt vừa vắng mặt; "
            + "chưa điểm danh 'user:m9'; quy chế không có lý do 'ngu-quen'; hiện có: cong-tac, hop-khac, nghi-phep, ly-do-rieng, khong-bao.",
            Assert.Throws<CouncilException>(() => Convened(Open()).Open(
                [M(1), M(2), M(3), M(4), M(5), M(6), M(7), "user:la"],
                [new Absence(M(8), "ngu-quen"), new Absence(M(3), "cong-tac")],
                WorkingCalendar.EveryDay)).Message);

    [Theory]
    [InlineData(13, true)]
    [InlineData(14, false)]
    public void Who_is_absent_was_invited_so_many_working_days_before(int sent, bool enough)
    {
        var session = Roll.Seats.Skip(1).Aggregate(
            CouncilSession.Convene("session:2", Roll, Regulation, Day, [Open()]),
            (before, seat) => before.Invite(seat.Member, new DateOnly(2024, 10, sent)));

        if (enough) Assert.Equal(8, session.Begin(absent: 9).Present.Count);
        else Refused("'user:m9' vắng mặt mà giấy mời gửi ngày 14/10/2024, chưa đủ 3 ngày làm việc (khoản 1 Điều 5", () => session.Begin(absent: 9));

        Refused("'user:m1' vắng mặt mà chưa được mời", () => session.Begin(absent: 1));
    }

    [Fact]
    public void An_answer_is_that_of_somebody_invited_and_nobody_is_invited_twice()
    {
        var session = Convened(Open()).Answer(M(9), InvitationAnswer.Declined);

        Assert.Equal(InvitationAnswer.Declined, session.Invitations[M(9)].Answer);
        Refused("chưa mời 'user:la'", () => session.Answer("user:la", InvitationAnswer.Coming));
        Refused("'user:la' không phải thành viên", () => session.Invite("user:la", Day));
        Refused("đã mời 'user:m1'", () => session.Invite(M(1), Day));
        Refused("không thể mời thành viên khi phiên họp đã khai mạc", () => session.Begin().Invite(M(1), Day));
    }

    [Theory]
    [InlineData(new int[0], 1)]
    [InlineData(new[] { 1 }, 2)]
    [InlineData(new[] { 1, 2 }, 3)]
    public void In_the_chairmans_absence_the_first_vice_presides(int[] absent, int presider) =>
        Assert.Equal(M(presider), Convened(Open()).Begin(absent).Presider);

    [Fact]
    public void Without_chairman_and_vice_the_session_cannot_be_opened() =>
        Refused("không có người chủ trì theo quy chế", () => Convened(Open()).Begin(1, 2, 3));

    [Fact]
    public void Who_may_not_vote_on_an_item_does_not_preside_over_it_either()
    {
        var session = Convened(Open() with { Parties = new("unit:1") }).Begin().OpenItem("dossier:1");

        Assert.Equal((M(1), M(2)), (session.Presider, session["dossier:1"].Presider));
    }

    [Fact]
    public void Without_a_quorum_nothing_is_voted_on_but_items_are_put_off()
    {
        var session = Convened(Open()).Begin(6, 7, 8, 9);

        Assert.False(session.HasQuorum);
        Refused(
            "không thể biểu quyết nội dung 'dossier:1' vì không đủ số thành viên dự họp: 5/9, cần ít nhất 6 (2/3)",
            () => session.OpenItem("dossier:1"));
        Assert.Equal(ItemStage.PutOff, session.PutOff("dossier:1", "thieu-thanh-vien")["dossier:1"].Stage);
    }

    [Fact]
    public void The_rule_of_a_vote_can_ask_for_more_members_than_the_regulation()
    {
        var all = Open() with { Rule = Rule() with { Quorum = new(9, 9) } };

        Refused("8/9, cần ít nhất 9 (9/9)", () => Convened(all).Begin(absent: 9).OpenItem("dossier:1"));
    }

    [Fact]
    public void Members_come_and_leave_and_the_quorum_follows()
    {
        var session = Convened(Open("dossier:1"), Open("dossier:2"), Open("dossier:3")).Begin(7, 8, 9).Vote("dossier:1", inFavour: 6);

        Refused("5/9", () => session.Leave(M(4), "hop-khac").OpenItem("dossier:2"));
        var later = session.Arrive(M(9)).Leave(M(4), "hop-khac").Vote("dossier:2", inFavour: 6);
        Assert.Equal([new Movement(M(9), null, 1), new Movement(M(4), "hop-khac", 1)], later.Movements);
        Assert.Contains(later["dossier:2"].Rounds[0].Votes!, vote => vote.Member == M(9));
        Refused("'user:m4' không có mặt", () => later.Leave(M(4), "hop-khac"));
        Refused("'user:m9' đã có mặt", () => later.Arrive(M(9)));
    }

    [Fact]
    public void Nothing_is_voted_on_before_the_session_is_open_and_nothing_that_is_not_on_the_agenda()
    {
        Refused("không thể biểu quyết nội dung 'dossier:1' khi phiên họp chưa khai mạc", () => Convened(Open()).OpenItem("dossier:1"));
        Refused("chương trình không có nội dung 'dossier:9'", () => Convened(Open()).Begin().OpenItem("dossier:9"));
    }

    [Fact]
    public void An_item_is_not_closed_before_it_is_open_nor_before_everybody_present_was_asked()
    {
        var session = Convened(Open()).Begin(absent: 9);
        Refused("không thể kết thúc biểu quyết nội dung 'dossier:1': chưa mở biểu quyết", () => session.CloseItem("dossier:1"));

        var open = session.OpenItem("dossier:1");
        for (var n = 1; n <= 6; n++) open.Box("dossier:1").Cast(M(n), BallotChoice.InFavour);
        Refused("chưa có phiếu và chưa ghi nhận không nộp phiếu của 'user:m7', 'user:m8'", () => open.CloseItem("dossier:1"));
    }

    [Fact]
    public void What_did_not_come_back_is_not_in_favour()
    {
        var item = Convened(Open(percent: 80)).Begin(absent: 9).Vote("dossier:1", inFavour: 7)["dossier:1"];

        Assert.False(item.Passed);
        Assert.Equal([M(8), M(9)], item.Rounds[0].NotReturned);
        Assert.Equal((7, 9, 8), (item.Rounds[0].Vote.Votes, item.Rounds[0].Vote.Base, item.Rounds[0].Vote.Needed));
    }

    [Fact]
    public void An_item_that_is_open_or_decided_is_not_put_off()
    {
        var session = Convened(Open()).Begin();

        Refused("đang biểu quyết", () => session.OpenItem("dossier:1").PutOff("dossier:1", "het-gio"));
        Refused("đã biểu quyết xong", () => session.Vote("dossier:1", 9).PutOff("dossier:1", "het-gio"));
        Refused("quy chế không có lý do 'chan'", () => session.PutOff("dossier:1", "chan"));
    }
}
