namespace ThiDua.Workflows.Rules;

/// <summary>An award that the subject has already (lịch sử khen thưởng).</summary>
/// <param name="Award">The code of the award.</param>
/// <param name="Decided">The day of the decision.</param>
/// <param name="Period">The achievement period that the decision names, or null when it names none.</param>
/// <param name="Unscheduled">Whether it was given for an unscheduled achievement (khen thưởng đột xuất).</param>
public sealed record AwardRecord(string Award, DateOnly Decided, AchievementPeriod? Period, bool Unscheduled = false)
{
    /// <summary>The year for which it was given: that in which the achievement period ended, or that of the decision.</summary>
    public int Year => Period?.LastYear ?? Decided.Year;
}
