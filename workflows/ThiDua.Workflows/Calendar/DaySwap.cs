namespace ThiDua.Workflows.Calendar;

/// <summary>A working day that is off, and the rest day that is worked for it (hoán đổi ngày làm việc).</summary>
internal sealed record DaySwap(DateOnly Off, DateOnly Work, Citation Citation);
