namespace ThiDua.Workflows.Awards;

/// <summary>For what an award is given (loại hình khen thưởng).</summary>
public enum AwardOccasion
{
    /// <summary>Merit of a year or of years (công trạng); titles are always given for it.</summary>
    Merit,

    /// <summary>Results of a movement (phong trào thi đua, chuyên đề).</summary>
    Movement,

    /// <summary>An achievement outside the programme, plan or tasks that one must do (đột xuất).</summary>
    Unscheduled,

    /// <summary>Long service in posts (quá trình cống hiến).</summary>
    LongService,

    /// <summary>Years in the armed forces (niên hạn).</summary>
    Tenure,

    /// <summary>Foreign relations (đối ngoại).</summary>
    External,
}
