using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Data;
using ThiDua.Workflows.Plans;
using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Tests.Plans;

/// <summary>The plans that come with the program.</summary>
public sealed class PlanLibraryTests
{
    private static readonly Plan NamDinh = PlanLibrary.Default["nam-dinh-2023"];

    [Fact]
    public void An_unknown_plan_is_refused_with_those_that_are_known() =>
        Assert.Equal(
            "Không có kế hoạch 'nam-dinh-2032'; hiện có: dien-bien-2023, ha-giang-khoi-dang-2023, nam-dinh-2023, phong-tho-2023, son-la-2024.",
            Assert.Throws<UnknownNameException>(() => PlanLibrary.Default["nam-dinh-2032"]).Message);

    [Fact]
    public void A_provinces_own_plan_joins_those_of_the_program()
    {
        var library = PlanLibrary.Default.With(Plan.Load(PlanFiles.With(), "tinh.json"));

        Assert.Equal([.. PlanLibrary.Default.Names, "tinh-2026"], library.Names);
        Assert.Equal("Kế hoạch năm 2026", library["tinh-2026"].Title);
    }

    [Theory]
    [InlineData("ND-14", "tháng 02/2023", "P05,P07,P08", "75")]
    [InlineData("ND-15", "tháng 05/2023", "P07,P08", "77–78")]
    [InlineData("ND-16", "tháng 09/2023", "P07,P08,P11", "80")]
    public void Nam_Dinh_2023_has_its_three_state_level_rounds(string id, string period, string paths, string line)
    {
        var task = NamDinh[id];

        Assert.Equal((period, paths, line), (task.Period.Text, string.Join(",", task.Paths), task.Line));
        Assert.Single(NamDinh.RoundsOf(task));
    }

    [Fact]
    public void A_round_is_named_timed_and_filled_by_the_province()
    {
        Assert.Equal(
            [
                ("ND-14", "Cờ thi đua của Chính phủ năm 2022", "CTD-CP", "năm 2022"),
                ("ND-15", "Đợt 1 năm 2023", "BK-TTG,HCLD-3,CSTD-TQ", "năm 2022"),
                ("ND-16", "Đợt 2 năm 2023", "BK-TTG,HCLD-3,CSTD-TQ", "năm học 2022 - 2023"),
            ],
            StateLevel.Select(round => (round.Task, round.Name, string.Join(",", round.Awards), round.AchievementName)));
    }

    [Fact]
    public void Every_award_of_a_round_has_rules_on_the_day_the_round_opens()
    {
        foreach (var round in StateLevel)
        {
            Assert.All(round.Awards, award =>
            {
                var (opens, at) = (round.Period.From!.Value, NamDinh.JurisdictionOf(round));
                var facts = new DossierFacts(award, AwardCatalogue.Default[award].Subjects[0], round.Achievement) { At = at };

                Assert.NotEmpty(RuleBook.Default.Evaluate(facts, opens).Conditions);
                Assert.Equal("publication.nam-dinh.2017", RuleBook.Default.Publication(award, opens, at).RuleId);
            });
        }
    }

    private static IEnumerable<PlanRound> StateLevel => NamDinh.Rounds.Where(round => round is { Path: "P08", Task: not "ND-17" });

    [Fact]
    public void An_unknown_task_is_refused_with_those_that_are_known() =>
        Assert.StartsWith(
            "Không có nhiệm vụ trong 'nam-dinh-2023' 'ND-99'; hiện có: ND-01, ND-02, ",
            Assert.Throws<UnknownNameException>(() => NamDinh["ND-99"]).Message);

    [Fact]
    public void Vietnamese_texts_of_the_data_are_composed_once()
    {
        foreach (var name in (string[])[.. DataFile.EmbeddedNames("plans/"), .. DataFile.EmbeddedNames("rules/"), "awards.json", "vietnam-calendar.json"])
            Assert.True(DataFile.Embedded(name).IsNormalized(), name);
    }
}
