using ThiDua.Workflows.Councils.Minutes;
using ThiDua.Workflows.Councils.Sessions;
using ThiDua.Workflows.Initiatives;
using ThiDua.Workflows.Rules;
using ThiDua.Workflows.Tests.Councils;
using static ThiDua.Workflows.Tests.Initiatives.Inventions;

namespace ThiDua.Workflows.Tests.Initiatives;

/// <summary>What the register takes, and what it says of a person.</summary>
public sealed class InitiativeRegisterTests
{
    [Fact]
    public void Only_what_was_recognised_by_the_day_counts_at_its_widest_scope_and_from_that_years_recognition_on()
    {
        var register = Empty.Add(One()).Add(One("initiative:2"))
            .Recognise("initiative:1", Recognised(InitiativeScope.Unit, 2023))
            .Recognise("initiative:1", Recognised(InitiativeScope.Province, 2024));

        Assert.Empty(register.FactsFor(An, new DateOnly(2023, 5, 19)));
        Assert.Equal([new InitiativeFact(2023, InitiativeScope.Unit)], register.FactsFor(An, new DateOnly(2023, 5, 20)));
        Assert.Equal([new InitiativeFact(2024, InitiativeScope.Province)], register.FactsFor(An, new DateOnly(2024, 12, 31)));
        Assert.Empty(register.FactsFor("user:la", new DateOnly(2024, 12, 31)));
    }

    [Theory]
    [InlineData(20, true)]
    [InlineData(19, false)]
    public void An_author_with_too_small_a_part_has_no_initiative(int percent, bool counts)
    {
        var shared = One() with { Authors = [new(An, "unit:a", 100 - percent), new(Binh, "unit:b", percent)] };
        var register = Empty.Add(shared).Recognise("initiative:1", Recognised(InitiativeScope.Unit, 2023));

        Assert.Equal(counts ? 1 : 0, register.FactsFor(Binh, new DateOnly(2023, 12, 31)).Count);
    }

    [Fact]
    public void Every_fault_of_an_initiative_is_named_at_once() =>
        Assert.Equal(
            "Không thể đăng ký sáng kiến 'initiative:1': mã này đã có trong sổ đăng ký; tác giả 'user:an' có 2 lần; "
            + "tỷ lệ đóng góp của 'user:binh' là 0 %, phải từ 1 %; tỷ lệ đóng góp của các tác giả cộng lại 90 %, phải là 100 %; "
            + "nộp ngày 02/09/2023, quá hạn 01/09/2023: 12 tháng từ ngày áp dụng lần đầu (Điều lệ Sáng kiến (Nghị định 13/2012/NĐ-CP)).",
            Assert.Throws<InitiativeException>(() => Empty.Add(One()).Add(One() with
            {
                SubmittedOn = new DateOnly(2023, 9, 2),
                Authors = [new(An, "unit:a", 40), new(An, "unit:a", 50), new(Binh, "unit:b", 0)],
            })).Message);

    [Fact]
    public void An_initiative_is_applied_before_it_is_submitted_and_within_the_time_of_the_law()
    {
        Refused("nộp ngày 31/08/2022, trước khi được áp dụng (01/09/2022)", () => Empty.Add(One() with { SubmittedOn = new DateOnly(2022, 8, 31) }));
        Refused("cộng lại 0 %", () => Empty.Add(One() with { Authors = [] }));

        var lastDay = Empty.Add(One() with { SubmittedOn = new DateOnly(2023, 9, 1) });
        Assert.Equal(new DateOnly(2023, 12, 1), lastDay.DecisionDue("initiative:1"));
    }

    [Fact]
    public void A_recognition_follows_the_submission_and_reaches_further_than_the_one_before()
    {
        var register = Empty.Add(One()).Recognise("initiative:1", Recognised(InitiativeScope.Province, 2023));

        Refused("Sổ đăng ký không có sáng kiến 'initiative:9'", () => register.Recognise("initiative:9", Recognised(InitiativeScope.Unit, 2023)));
        Refused("ngày công nhận trước ngày nộp 01/03/2023", () => register.Recognise("initiative:1", Recognised(InitiativeScope.Nation, 2022)));
        Refused("ngày công nhận trước lần công nhận 20/05/2023", () => register.Recognise("initiative:1", Recognised(InitiativeScope.Nation, 2023, 4)));
        Refused(
            "Không thể công nhận sáng kiến 'initiative:1' cấp tỉnh ngày 20/05/2024: đã được công nhận cấp tỉnh ngày 20/05/2023.",
            () => register.Recognise("initiative:1", Recognised(InitiativeScope.Province, 2024)));
    }

    [Fact]
    public void A_recognition_rests_on_the_signed_minutes_of_a_council_that_voted_for_it()
    {
        var unsigned = Session().Vote("initiative:1", 9).Vote("initiative:2", 2, 7);
        var minutes = CouncilMinutes.Of(unsigned.Sign(Meeting.M(1), Meeting.Day).Sign("user:thu-ky", Meeting.Day));

        Assert.Equal(
            new Recognition(InitiativeScope.Province, "session:2", Meeting.Day, "12/GCN"),
            Recognition.By(minutes, "initiative:1", InitiativeScope.Province, "12/GCN"));
        Refused("chưa đủ chữ ký", () => Recognition.By(CouncilMinutes.Of(unsigned), "initiative:1", InitiativeScope.Unit, null));
        Refused("phiên họp 'session:2' không thông qua", () => Recognition.By(minutes, "initiative:2", InitiativeScope.Unit, null));
        Refused("phiên họp 'session:2' không thông qua", () => Recognition.By(minutes, "initiative:3", InitiativeScope.Unit, null));
    }

    [Fact]
    public void The_initiative_council_comes_first_the_gate_says_what_it_has_not_recognised()
    {
        var register = Empty.Add(One()).Add(One("initiative:2")).Add(One("initiative:3"))
            .Recognise("initiative:1", Recognised(InitiativeScope.Province, 2023))
            .Recognise("initiative:2", Recognised(InitiativeScope.Unit, 2023));
        NamedInitiative[] named =
        [
            .. Enumerable.Range(1, 4).Select(n => new NamedInitiative($"dossier:{n}", $"initiative:{n}", InitiativeScope.Province)),
        ];

        Assert.Equal(
            [
                "Hồ sơ 'dossier:2': sáng kiến 'initiative:2' mới được công nhận cấp cơ sở, cần cấp tỉnh.",
                "Hồ sơ 'dossier:3': sáng kiến 'initiative:3' chưa được công nhận đến ngày 01/06/2023.",
                "Hồ sơ 'dossier:4': sáng kiến 'initiative:4' không có trong sổ đăng ký.",
            ],
            InitiativeGate.Pending(register, named, new DateOnly(2023, 6, 1)).Select(pending => pending.Sentence));
        Assert.Equal(4, InitiativeGate.Pending(register, named, new DateOnly(2023, 5, 19)).Count);
    }

    private static CouncilSession Session() => Meeting.Convened(
        [.. ((string[])["initiative:1", "initiative:2"]).Select(code => new AgendaItem(code, null, Meeting.Regulation.Vote, new("unit:khac")))]).Begin();
}
