using System.Globalization;
using ThiDua.Workflows.Data;
using ThiDua.Workflows.Organisation;
using ThiDua.Workflows.Organisation.Units;
using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Tests.Organisation.Units;

/// <summary>What a unit was on a day, and what is refused of units that contradict each other.</summary>
public sealed class OrganisationRegisterTests
{
    private static readonly Citation Act = new("Nghị quyết", null, null, null, "from-memory");
    private static readonly DateOnly Day = new(2025, 7, 1);

    [Fact]
    public void A_document_prints_the_name_of_its_day()
    {
        var register = new OrganisationRegister(
            [Unit("unit:a", ("Ban Thi đua", null, null, "2020-12-31"), ("Phòng Thi đua", null, "2021-01-01", null))], []);

        Assert.Equal("Ban Thi đua", register.NameOn("unit:a", new DateOnly(2020, 12, 31)));
        Assert.Equal("Phòng Thi đua", register.NameOn("unit:a", new DateOnly(2021, 1, 1)));
        Assert.Null(register["unit:a"].Ended);
    }

    [Fact]
    public void A_document_names_no_unit_that_does_not_exist_on_its_day()
    {
        var register = new OrganisationRegister([Unit("unit:a", ("A", null, "2021-01-01", "2025-06-30"))], []);

        var error = Assert.Throws<OrganisationException>(() => register.NameOn("unit:a", Day));

        Assert.Equal("Đơn vị 'unit:a': không tồn tại vào ngày 01/07/2025.", error.Message);
        Assert.Throws<UnknownNameException>(() => register.NameOn("unit:b", Day));
    }

    [Fact]
    public void A_branch_is_that_of_its_day()
    {
        var register = new OrganisationRegister(
            [
                Unit("unit:tinh", ("Tỉnh", null, null, null)),
                Unit("unit:huyen", ("Huyện", "unit:tinh", null, "2025-06-30")),
                Unit("unit:xa", ("Xã", "unit:huyen", null, "2025-06-30"), ("Xã", "unit:tinh", "2025-07-01", null)),
            ],
            [new Succession("unit:huyen", "unit:xa", Day, SuccessionKind.Division, Act)]);

        Assert.Equal(["unit:tinh", "unit:huyen", "unit:xa"], register.BranchOn("unit:tinh", Day.AddDays(-1)).Select(unit => unit.Code));
        Assert.Equal(["unit:tinh", "unit:xa"], register.BranchOn("unit:tinh", Day).Select(unit => unit.Code));
        Assert.Empty(register.BranchOn("unit:huyen", Day));
        Assert.Equal(["unit:xa"], register.StandingFor("unit:huyen", Day));
    }

    [Fact]
    public void What_a_part_has_from_a_divided_unit_is_marked_as_shared()
    {
        var register = new OrganisationRegister(
            [
                Unit("unit:huyen", ("Huyện", null, null, "2025-06-30")),
                Unit("unit:mot", ("Xã Một", null, "2025-07-01", null)),
                Unit("unit:hai", ("Xã Hai", null, "2025-07-01", null)),
            ],
            [
                new Succession("unit:huyen", "unit:mot", Day, SuccessionKind.Division, Act),
                new Succession("unit:huyen", "unit:hai", Day, SuccessionKind.Division, Act),
            ]);

        var flag = new AwardRecord("CTD-TINH", new DateOnly(2025, 8, 1), AchievementPeriod.Year(2024));
        foreach (var part in new[] { "unit:mot", "unit:hai" })
        {
            var found = Assert.Single(register.HistoryOf(part, unit => unit == "unit:huyen" ? [flag] : []));

            Assert.Equal("Huyện", found.Name);
            Assert.False(found.IsWhole);
        }
    }

    [Fact]
    public void Every_contradiction_is_named_at_once()
    {
        var error = Assert.Throws<OrganisationException>(() => new OrganisationRegister(
            [
                Unit("unit:a", ("A", null, null, "2021-06-30"), ("A", null, "2021-06-30", null)),
                Unit("unit:b", ("B", "unit:c", null, null)),
                Unit("unit:c", ("C", "unit:b", null, null)),
                Unit("unit:d", ("D", "unit:e", "2020-01-01", null)),
                Unit("unit:e", ("E", "unit:x", "2020-01-01", "2020-12-31")),
                Unit("unit:e", ("E", null, "2022-01-01", "2021-01-01")),
            ],
            [
                new Succession("unit:a", "unit:e", Day, SuccessionKind.Merger, Act),
                new Succession("unit:y", null, Day, SuccessionKind.Division, Act),
            ]));

        Assert.Equal(
            [
                "$.units[5].code: 'unit:e' đã có ở trên; mỗi mã chỉ dùng một lần",
                "$.units[0].versions[1].valid: 'unit:a' có hai bản cùng hiệu lực: đến hết 30/06/2021 và từ 30/06/2021",
                "$.units[1].versions[0].parent: 'unit:b' thuộc chính mình qua 'unit:c'",
                "$.units[2].versions[0].parent: 'unit:c' thuộc chính mình qua 'unit:b'",
                "$.units[3].versions[0].parent: 'unit:e' không tồn tại suốt thời gian 'unit:d' thuộc về nó (từ 01/01/2020)",
                "$.units[4].versions[0].parent: không có đơn vị 'unit:x'",
                "$.units[5].versions[0].valid: 'unit:e' kết thúc trước khi bắt đầu (01/01/2022 – 01/01/2021)",
                "$.successions[0].from: 'unit:a' nhập toàn bộ từ 01/07/2025 nhưng vẫn tồn tại vào ngày ấy",
                "$.successions[0].to: 'unit:e' kết thúc 31/12/2020, trước khi bắt đầu kế tục 01/07/2025",
                "$.successions[1].from: không có đơn vị 'unit:y'",
                "$.successions[1].to: chưa biết đơn vị kế tục thì note phải nói điều chưa biết",
            ],
            error.Faults);
    }

    [Fact]
    public void Units_that_follow_each_other_in_a_circle_are_refused()
    {
        var gap = new[] { ("A", (string?)null, (string?)null, (string?)"2024-12-31"), ("A", null, "2025-07-01", null) };

        var error = Assert.Throws<OrganisationException>(() => new OrganisationRegister(
            [Unit("unit:a", gap), Unit("unit:b", ("B", null, null, "2025-06-30")), Unit("unit:c", ("C", null, null, null))],
            [
                new Succession("unit:a", "unit:b", new DateOnly(2025, 1, 1), SuccessionKind.Merger, Act),
                new Succession("unit:b", "unit:a", Day, SuccessionKind.Merger, Act),
                new Succession("unit:b", "unit:c", Day, SuccessionKind.Merger, Act),
            ]));

        Assert.Contains("$.successions[0]: 'unit:a' kế tục chính mình qua 'unit:b'", error.Message);
    }

    [Fact]
    public void A_file_with_a_contradiction_is_refused_with_its_place()
    {
        var json = """
            { "units": [{ "code": "unit:a", "versions": [{ "name": "A", "level": "commune", "parent": "unit:b", "valid": {} }] }],
              "successions": [] }
            """;

        Assert.Equal(
            "Tệp 'tinh.json' có 1 lỗi: $.units[0].versions[0].parent: không có đơn vị 'unit:b'.",
            Assert.Throws<DataFileException>(() => OrganisationRegister.Load(json, "tinh.json")).Message);
        Assert.Contains(
            "$.units[0].versions[0].level: 'county' không hợp lệ",
            Assert.Throws<DataFileException>(() => OrganisationRegister.Load(json.Replace("commune", "county"), "tinh.json")).Message);
    }

    private static Unit Unit(string code, params (string Name, string? Parent, string? From, string? To)[] versions) => new(
        code,
        null,
        [.. versions.Select(one => new UnitVersion(one.Name, UnitLevel.Commune, one.Parent, new Validity(Date(one.From), Date(one.To))))]);

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
