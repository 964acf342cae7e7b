namespace ThiDua.Workflows.Calendar;

/// <summary>Why a day is off, or worked.</summary>
public enum HolidayKind
{
    /// <summary>A public holiday (ngày lễ, tết).</summary>
    Holiday,

    /// <summary>A day off for a holiday that fell on a weekly rest day (nghỉ bù).</summary>
    Compensation,

    /// <summary>A working day off, made up for on a rest day (nghỉ hoán đổi).</summary>
    SwappedOff,

    /// <summary>A rest day that is worked (làm bù).</summary>
    SwappedWorking,
}
