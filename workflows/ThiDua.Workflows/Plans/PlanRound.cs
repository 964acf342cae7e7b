using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Plans;

/// <summary>
/// A round (đợt) in which awards are proposed. Each province names and times its own: "đợt 1" means another field and month elsewhere.
/// </summary>
/// <param name="Id">Its id in the plan.</param>
/// <param name="Task">The id of the task that it works.</param>
/// <param name="Path">The code of the path by which it is held: P08.</param>
/// <param name="ConcludedBy">The id of the task that concludes it: the same, or one that submits or decides later.</param>
/// <param name="Name">Its Vietnamese name.</param>
/// <param name="Field">The field of work (lĩnh vực), in Vietnamese.</param>
/// <param name="Sector">The code of the sector whose rules hold beside; null where none do.</param>
/// <param name="Awards">The codes of the awards that are proposed in it.</param>
/// <param name="Achievement">The year, or school year, whose work closes the achievements.</param>
/// <param name="AchievementName">The name of that time: "năm 2022", "năm học 2022 - 2023".</param>
/// <param name="Period">When it is held.</param>
public sealed record PlanRound(
    string Id,
    string Task,
    string Path,
    string ConcludedBy,
    string Name,
    string Field,
    string? Sector,
    IReadOnlyList<string> Awards,
    AchievementPeriod Achievement,
    string AchievementName,
    PlanPeriod Period);
