using ThiDua.Workflows.Councils.Conflicts;
using ThiDua.Workflows.Councils.Sessions;
using static ThiDua.Workflows.Tests.Councils.Meeting;

namespace ThiDua.Workflows.Tests.Councils;

/// <summary>Conflicts of interest: found from who had a hand in a matter, and declared.</summary>
public sealed class ConflictTests
{
    public static TheoryData<ItemParties, int, ConflictGround> Found => new()
    {
        { new("unit:khac") { Nominee = "user:m4" }, 4, ConflictGround.OwnDossier },
        { new("unit:4"), 4, ConflictGround.OwnUnit },
        { new("unit:khac") { Nominee = "user:nominee" }, 5, ConflictGround.Relative },
        { new("unit:khac") { Authors = ["user:nominee"] }, 5, ConflictGround.Relative },
        { new("unit:khac") { Authors = ["user:x", "user:m6"] }, 6, ConflictGround.Author },
        { new("unit:khac") { Submitter = "user:m7" }, 7, ConflictGround.Submitter },
        { new("unit:khac") { Appraisers = ["user:y", "user:m8"] }, 8, ConflictGround.Appraiser },
    };

    [Theory]
    [MemberData(nameof(Found))]
    public void A_conflict_is_found_without_being_declared_and_its_member_stays_in_the_denominator(
        ItemParties parties, int member, ConflictGround ground)
    {
        var session = Convened(Open() with { Parties = parties }).Begin();

        var conflict = Assert.Single(session["dossier:1"].Conflicts);
        Assert.Equal((M(member), ground, false), (conflict.Member, conflict.Ground, conflict.Declared));
        Assert.Equal((9, 1), Counted(session.Vote("dossier:1", 8)));
    }

    [Fact]
    public void Nobody_is_recused_from_a_matter_in_which_nobody_had_a_hand() => Assert.Empty(Convened(Open())["dossier:1"].Conflicts);

    [Fact]
    public void A_ground_that_the_regulation_does_not_know_recuses_nobody()
    {
        var lenient = Regulation with { Recusal = [.. Regulation.Recusal.Where(rule => rule.Ground != ConflictGround.OwnUnit)] };
        var session = Convened(lenient, Open() with { Parties = new("unit:4") });

        Assert.Empty(session["dossier:1"].Conflicts);
        Refused(
            "quy chế không có lý do không tham gia biểu quyết “hồ sơ của đơn vị mình”",
            () => session.Declare(M(4), "dossier:1", ConflictGround.OwnUnit));
    }

    [Fact]
    public void A_member_declares_what_nobody_could_find_and_two_grounds_recuse_once()
    {
        var session = Convened(Open() with { Parties = new("unit:4") { Submitter = M(4) } })
            .Declare(M(6), "dossier:1", ConflictGround.Stated)
            .Declare(M(4), "dossier:1", ConflictGround.OwnUnit)
            .Begin();

        Assert.Equal(
            ["user:m4 Submitter False", "user:m6 Stated True", "user:m4 OwnUnit True"],
            session["dossier:1"].Conflicts.Select(conflict => $"{conflict.Member} {conflict.Ground} {conflict.Declared}"));
        Assert.Equal((9, 2), Counted(session.Vote("dossier:1", 7)));
    }

    [Fact]
    public void A_conflict_is_declared_before_the_vote_begins_and_by_members_only()
    {
        Refused(
            "không thể khai xung đột lợi ích về nội dung 'dossier:1': đang biểu quyết",
            () => Convened(Open()).Begin().OpenItem("dossier:1").Declare(M(4), "dossier:1", ConflictGround.Stated));
        Refused("'user:la' không phải thành viên", () => Convened(Open()).Declare("user:la", "dossier:1", ConflictGround.Stated));
    }

    [Fact]
    public void When_nobody_who_may_preside_may_vote_the_item_is_not_opened() => Refused(
        "không có người chủ trì nội dung 'dossier:1' theo quy chế",
        () => ((int[])[1, 2, 3]).Aggregate(
            Convened(Open()), (session, n) => session.Declare(M(n), "dossier:1", ConflictGround.Stated)).Begin().OpenItem("dossier:1"));

    private static (int Base, int Recused) Counted(CouncilSession session) =>
        (session["dossier:1"].Rounds[0].Vote.Base, session["dossier:1"].Rounds[0].Vote.Recused);
}
