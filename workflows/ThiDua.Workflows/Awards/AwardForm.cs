namespace ThiDua.Workflows.Awards;

/// <summary>Emulation is honoured by titles, merit by forms.</summary>
public enum AwardForm
{
    /// <summary>Emulation title (danh hiệu thi đua).</summary>
    Title,

    /// <summary>Form of commendation (hình thức khen thưởng).</summary>
    Commendation,
}
