using System.Collections.Immutable;
using ThiDua.Engine.Time;

namespace ThiDua.Engine.Instances;

/// <summary>
/// A timer with all from which its instant was computed, so that the instant can be computed again and explained. While the
/// clock stands, time does not count; a fixed instant is not moved by that.
/// </summary>
/// <param name="Kind">What is counted.</param>
/// <param name="Start">When counting began.</param>
/// <param name="Amount">Ticks of a duration, a number of working days, or the UTC ticks of a fixed instant.</param>
/// <param name="Calendar">The calendar by which working days are counted; empty for other kinds.</param>
/// <param name="Stops">The intervals in which the clock stood, in order.</param>
/// <param name="Standing">How many reasons hold the clock now; 0 while it runs.</param>
/// <param name="StoppedAt">When it last came to stand; only meaningful while it stands.</param>
/// <param name="Due">The instant, as long as the clock is not stopped (again).</param>
/// <param name="CalendarHash">The version of the calendars by which <paramref name="Due"/> was computed; empty when by none.</param>
public sealed record TimerClock(
    TimerKind Kind,
    DateTimeOffset Start,
    long Amount,
    string Calendar,
    ImmutableArray<ClockInterval> Stops,
    int Standing,
    DateTimeOffset StoppedAt,
    DateTimeOffset Due,
    string CalendarHash)
{
    /// <summary>A timer that starts to count now.</summary>
    internal static TimerClock Begin(TimerKind kind, DateTimeOffset now, long amount, string calendar, WorkingCalendars calendars) =>
        new TimerClock(kind, now, amount, calendar, [], 0, default, default, "").Compute(calendars);

    /// <summary>One reason more to stand.</summary>
    internal TimerClock Stop(DateTimeOffset now) => Standing > 0 ? this with { Standing = Standing + 1 } : this with { Standing = 1, StoppedAt = now };

    /// <summary>One reason less; with the last one the clock runs again.</summary>
    internal TimerClock Resume(DateTimeOffset now, WorkingCalendars calendars) => Standing > 1
        ? this with { Standing = Standing - 1 }
        : (this with { Standing = 0, StoppedAt = default, Stops = Stops.Add(new(StoppedAt, now)) }).Compute(calendars);

    /// <summary>The same clock by other calendars.</summary>
    internal TimerClock Compute(WorkingCalendars calendars)
    {
        switch (Kind)
        {
            case TimerKind.Duration:
                return this with { Due = Start.AddTicks(Amount + Stops.Sum(s => (s.To - s.From).Ticks)) };
            case TimerKind.WorkingDays:
                var calendar = calendars[Calendar];
                var stops = Stops.Select(s => new ClockStop(calendar.LocalDate(s.From), calendar.LocalDate(s.To))).ToArray();
                return this with { Due = calendar.EndOf(calendar.Due(calendar.LocalDate(Start), checked((int)Amount), stops)), CalendarHash = calendars.Hash };
            default:
                return this with { Due = new DateTimeOffset(Amount, TimeSpan.Zero) };
        }
    }
}
