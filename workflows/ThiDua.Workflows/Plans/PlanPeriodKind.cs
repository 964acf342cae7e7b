namespace ThiDua.Workflows.Plans;

/// <summary>How a plan says when a task is done.</summary>
public enum PlanPeriodKind
{
    /// <summary>On one day (vào ngày).</summary>
    Date,

    /// <summary>Before a day, which is not in it (trước ngày).</summary>
    Before,

    /// <summary>Up to a day, which is in it (đến hết ngày).</summary>
    Until,

    /// <summary>In one month (trong tháng).</summary>
    Month,

    /// <summary>In months that follow each other (từ tháng … đến tháng …).</summary>
    Months,

    /// <summary>In a quarter (quý).</summary>
    Quarter,

    /// <summary>From one day to another (từ ngày … đến ngày …).</summary>
    Window,

    /// <summary>All year (cả năm, thường xuyên).</summary>
    Year,

    /// <summary>The plan names no day; its words say what it does say (định kỳ, theo quy định, khi phát sinh).</summary>
    None,
}
