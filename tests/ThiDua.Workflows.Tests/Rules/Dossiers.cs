using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Tests.Rules;

/// <summary>Dossiers that meet every condition of their award; a test takes one fact away.</summary>
internal static class Dossiers
{
    private static readonly string[] Common = ["TOTRINH", "BAOCAO", "BIENBAN", "TEPDIENTU"];

    /// <summary>A unit that leads its bloc in 2022, for Cờ thi đua của Chính phủ.</summary>
    public static DossierFacts Flag { get; } = new("CTD-CP", SubjectKind.Collective, AchievementPeriod.Year(2022))
    {
        At = new Jurisdiction(Province: "nam-dinh"),
        StandardsMet = ["CTD-TINH"],
        BlocLed = "Khối các cơ quan tham mưu tổng hợp",
        BlocInMinutes = "Khối các cơ quan tham mưu tổng hợp",
        Quota = new QuotaFacts(Leading: 10, Proposed: 2),
        Components = [.. Common, "KETQUAPHIEU"],
    };

    /// <summary>Chiến sĩ thi đua tỉnh in 2021 and 2022 with an initiative of nation-wide reach.</summary>
    public static DossierFacts NationalFighter { get; } = new("CSTD-TQ", SubjectKind.Individual, AchievementPeriod.Years(2017, 2022))
    {
        History = [Given("CSTD-TINH", 2021), Given("CSTD-TINH", 2022)],
        Initiatives = [new InitiativeFact(2022, InitiativeScope.Nation)],
        Components = [.. Common, "KETQUAPHIEU", "CNSANGKIEN"],
    };

    /// <summary>Bằng khen tỉnh for 2017, then five excellent years with five initiatives.</summary>
    public static DossierFacts Merit { get; } = new("BK-TTG", SubjectKind.Individual, AchievementPeriod.Years(2018, 2022))
    {
        History = [Given("BK-TINH", 2017)],
        Ratings = [.. Enumerable.Range(2018, 5).Select(year => new YearRating(year, Rating.Excellent))],
        Initiatives = [.. Enumerable.Range(2018, 5).Select(year => new InitiativeFact(year, InitiativeScope.Unit))],
        Components = Common,
    };

    /// <summary>Bằng khen of the Prime Minister for 2013–2017, then five good years, one of them excellent, three times CSTĐ cơ sở.</summary>
    public static DossierFacts Order { get; } = new("HCLD-3", SubjectKind.Individual, AchievementPeriod.Years(2018, 2022))
    {
        History =
        [
            new AwardRecord("BK-TTG", new DateOnly(2018, 8, 1), AchievementPeriod.Years(2013, 2017)),
            Given("CSTD-CS", 2018), Given("CSTD-CS", 2020), Given("CSTD-CS", 2022),
        ],
        Ratings = [.. Enumerable.Range(2018, 5).Select(year => new YearRating(year, year == 2020 ? Rating.Excellent : Rating.Good))],
        Components = Common,
    };

    /// <summary>An award for one year, decided early in the next.</summary>
    public static AwardRecord Given(string award, int year) => new(award, new DateOnly(year + 1, 2, 15), AchievementPeriod.Year(year));
}
