namespace ThiDua.Workflows.Rules;

/// <summary>How the work of a year was rated (xếp loại mức độ hoàn thành nhiệm vụ), from low to high.</summary>
public enum Rating
{
    /// <summary>Không hoàn thành nhiệm vụ.</summary>
    NotCompleted,

    /// <summary>Hoàn thành nhiệm vụ.</summary>
    Completed,

    /// <summary>Hoàn thành tốt nhiệm vụ.</summary>
    Good,

    /// <summary>Hoàn thành xuất sắc nhiệm vụ.</summary>
    Excellent,
}
