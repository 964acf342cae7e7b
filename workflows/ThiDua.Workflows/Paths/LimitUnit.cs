using System.Text.Json.Serialization;

namespace ThiDua.Workflows.Paths;

/// <summary>What a limit of a path counts.</summary>
public enum LimitUnit
{
    /// <summary>Working days (ngày làm việc) of the Vietnamese calendar.</summary>
    [JsonStringEnumMemberName("working-days")]
    WorkingDays,

    /// <summary>Days of the calendar (ngày), as the laws on complaints and denunciations count.</summary>
    [JsonStringEnumMemberName("days")]
    Days,

    /// <summary>How often something may happen (số lần).</summary>
    [JsonStringEnumMemberName("times")]
    Times,

    /// <summary>A share in percent, 0 to 100 (phần trăm).</summary>
    [JsonStringEnumMemberName("percent")]
    Percent,

    /// <summary>How many there are or must be (số lượng).</summary>
    [JsonStringEnumMemberName("count")]
    Count,
}
