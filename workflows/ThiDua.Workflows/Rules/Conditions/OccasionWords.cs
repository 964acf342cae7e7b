using ThiDua.Workflows.Awards;

namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>The words for what an award is given for.</summary>
internal static class OccasionWords
{
    public static string Of(AwardOccasion occasion) => occasion switch
    {
        AwardOccasion.Merit => "công trạng",
        AwardOccasion.Movement => "phong trào thi đua, chuyên đề",
        AwardOccasion.Unscheduled => "thành tích đột xuất",
        AwardOccasion.LongService => "quá trình cống hiến",
        AwardOccasion.Tenure => "niên hạn",
        _ => "đối ngoại",
    };
}
