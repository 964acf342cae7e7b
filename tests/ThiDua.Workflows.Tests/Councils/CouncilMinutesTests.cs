using ThiDua.Workflows.Councils.Ballots;
using ThiDua.Workflows.Councils.Conflicts;
using ThiDua.Workflows.Councils.Minutes;
using ThiDua.Workflows.Councils.Regulations;
using ThiDua.Workflows.Councils.Sessions;
using static ThiDua.Workflows.Tests.Councils.Meeting;

namespace ThiDua.Workflows.Tests.Councils;

/// <summary>The minutes: all that happened, in order, and who signs for it.</summary>
public sealed class CouncilMinutesTests
{
    private const string Document = "Quy chế hoạt động của Hội đồng (ví dụ; cần đối chiếu quy chế của từng Hội đồng)";

    [Fact]
    public void They_say_who_was_there_who_could_not_vote_and_what_each_vote_came_to()
    {
        var text = new MinutesText(CouncilMinutes.Of(Signed()), Regulation, code => code.Split(':')[1]);

        Assert.Equal(
            [
                "BIÊN BẢN PHIÊN HỌP session:2",
                "Ngày họp: 16/10/2024.",
                "Hội đồng: tinh; quy chế: vi-du-quy-che-hoi-dong.",
                "Chủ trì: m2, thay Chủ tịch Hội đồng vắng mặt.",
                "Thư ký: thu-ky.",
                "Hội đồng có 9 thành viên; được mời 9, có mặt 7, vắng mặt 2.",
                $"Đủ số thành viên dự họp: cần ít nhất 6 (2/3; khoản 1 Điều 6 {Document}).",
                "Có mặt: m2, m3, m4, m5, m6, m7, m8.",
                "Vắng mặt: m1, đi công tác.",
                "Vắng mặt: m9, đi công tác.",
                "m8 rời phiên họp khi đã biểu quyết 2 nội dung, dự cuộc họp khác.",
                "Nội dung 1: 1, Chiến sĩ thi đua cấp tỉnh.",
                "Bỏ phiếu kín, chủ trì: m2.",
                $"Không tham gia biểu quyết: m4, phát hiện: hồ sơ của đơn vị mình (khoản 2 Điều 9 {Document}).",
                $"Không tham gia biểu quyết: m6, tự khai: lý do khác (khoản 7 Điều 9 {Document}).",
                "Lần 1: tán thành 5, không tán thành 1, phiếu trắng hoặc không hợp lệ 0, không nộp phiếu hoặc không có ý kiến 1.",
                $"m9 vắng mặt, gửi phiếu niêm phong (khoản 2 Điều 8 {Document}).",
                "Không nộp phiếu hoặc không có ý kiến, tính là không tán thành: m1.",
                "Không thông qua: 5/9 phiếu tán thành, cần ít nhất 9 (90 % tổng số thành viên Hội đồng; khoản 1 Điều 7 Quy chế).",
                "Kết luận: không thông qua.",
                "Nội dung 2: 2, Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh.",
                "Biểu quyết công khai, chủ trì: m2.",
                "Lần 1: tán thành 6, không tán thành 1, phiếu trắng hoặc không hợp lệ 0, không nộp phiếu hoặc không có ý kiến 2.",
                "Tán thành: m2, m3, m4, m5, m6, m7.",
                "Không tán thành: m8.",
                "Không nộp phiếu hoặc không có ý kiến, tính là không tán thành: m1, m9.",
                "Thông qua: 6/9 phiếu tán thành, cần ít nhất 5 (51 % tổng số thành viên Hội đồng; khoản 1 Điều 7 Quy chế).",
                "Kết luận: thông qua.",
                "Nội dung 3: 3, Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh.",
                "Hoãn: hồ sơ đang tạm dừng.",
                "Người chủ trì m2 ký ngày 16/10/2024.",
                "Thư ký thu-ky ký ngày 17/10/2024.",
            ],
            text.Lines);
    }

    [Fact]
    public void A_tie_and_how_it_was_decided_stand_in_them()
    {
        var twice = Convened(Secret(percent: 50)).Begin(absent: 9).Vote("dossier:1", 4, 4).Vote("dossier:1", 4, 4);
        var failing = Regulation with { Ties = [new TieRule(TieKind.Fails, Clause)] };

        Assert.Equal(
            [
                "Lần 1: tán thành 4, không tán thành 4, phiếu trắng hoặc không hợp lệ 0, không nộp phiếu hoặc không có ý kiến 1.",
                "Không nộp phiếu hoặc không có ý kiến, tính là không tán thành: user:m9.",
                "Số phiếu ngang nhau, bỏ phiếu lại.",
                "Lần 2: tán thành 4, không tán thành 4, phiếu trắng hoặc không hợp lệ 0, không nộp phiếu hoặc không có ý kiến 1.",
                "Không nộp phiếu hoặc không có ý kiến, tính là không tán thành: user:m9.",
                $"Số phiếu ngang nhau; người chủ trì user:m1 quyết định: Tán thành (khoản 4 Điều 7 {Document}).",
                "Kết luận: thông qua.",
            ],
            Lines(twice.DecideTie("dossier:1", M(1), BallotChoice.InFavour)).TakeLast(7));
        Assert.Equal(
            ["Số phiếu ngang nhau nên không thông qua (khoản 1 Điều 7 Quy chế).", "Kết luận: không thông qua."],
            Lines(Convened(failing, Open(percent: 50)).Begin(absent: 9).Vote("dossier:1", 4, 4)).TakeLast(2));
    }

    [Fact]
    public void Of_a_session_without_a_quorum_there_are_minutes_too() =>
        Assert.Contains(
            $"Không đủ số thành viên dự họp: cần ít nhất 6 (2/3; khoản 1 Điều 6 {Document}).",
            Lines(Convened(Open()).Begin(6, 7, 8, 9).PutOff("dossier:1", "thieu-thanh-vien")));

    [Fact]
    public void They_are_neither_made_nor_signed_before_every_item_is_done()
    {
        var session = Convened(Open("dossier:1"), Open("dossier:2")).Begin().Vote("dossier:1", 9);

        Refused("không thể ký biên bản khi còn 1 nội dung chưa xong, đầu tiên là 'dossier:2'", () => session.Sign(M(1), Day));
        Refused("không thể lập biên bản khi còn 1 nội dung chưa xong", () => CouncilMinutes.Of(session));
        Refused("không thể ký biên bản khi phiên họp chưa khai mạc", () => Convened(Open()).Sign(M(1), Day));
    }

    [Fact]
    public void Who_presided_and_the_secretary_sign_and_nobody_else()
    {
        var session = Convened(Open()).Begin(absent: 1).Vote("dossier:1", 8);

        Refused(
            "'user:m3' không được ký biên bản; người ký là người chủ trì 'user:m2' và thư ký 'user:thu-ky'",
            () => session.Sign(M(3), Day));
        Refused("'user:m1' không được ký biên bản", () => session.Sign(M(1), Day));
        Refused("ngày ký 15/10/2024 trước ngày họp 16/10/2024", () => session.Sign(M(2), Day.AddDays(-1)));

        var once = session.Sign("user:thu-ky", Day);
        Assert.Equal((SessionStage.Signing, false), (once.Stage, CouncilMinutes.Of(once).IsSigned));
        Refused("'user:thu-ky' đã ký biên bản", () => once.Sign("user:thu-ky", Day));

        var twice = once.Sign(M(2), Day);
        Assert.Equal((SessionStage.Signed, true), (twice.Stage, CouncilMinutes.Of(twice).IsSigned));
    }

    [Fact]
    public void Nothing_changes_once_they_bear_a_signature()
    {
        var signed = Convened(Open()).Begin(absent: 9).PutOff("dossier:1", "het-gio").Sign(M(1), Day);

        Refused("khi biên bản đã có chữ ký", () => signed.OpenItem("dossier:1"));
        Refused("khi biên bản đã có chữ ký", () => signed.Arrive(M(9)));
        Refused("khi biên bản đã có chữ ký", () => signed.Declare(M(4), "dossier:1", ConflictGround.Stated));
    }

    private static CouncilSession Signed()
    {
        var session = Convened(
                Secret("dossier:1", percent: 90) with { Award = "CSTD-TINH", Parties = new("unit:4") },
                Open("dossier:2"),
                Open("dossier:3"))
            .Declare(M(6), "dossier:1", ConflictGround.Stated)
            .Begin(1, 9)
            .OpenItem("dossier:1");
        session.Box("dossier:1").CastRemote(M(9), BallotChoice.InFavour, RemoteChannel.SealedBallot);
        session.Fill("dossier:1", [BallotChoice.Against, .. Enumerable.Repeat(BallotChoice.InFavour, 4)]);

        return session.CloseItem("dossier:1")
            .Vote("dossier:2", 6, 1)
            .Leave(M(8), "hop-khac")
            .PutOff("dossier:3", "ho-so-tam-dung")
            .Sign(M(2), Day)
            .Sign("user:thu-ky", Day.AddDays(1));
    }

    private static IReadOnlyList<string> Lines(CouncilSession session) =>
        new MinutesText(CouncilMinutes.Of(session), session.Regulation, code => code).Lines;
}
