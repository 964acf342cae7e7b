using System.Collections.Immutable;
using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Journal;

/// <summary>Waits as canonical bytes.</summary>
internal static class WaitCodec
{
    public static void Write(ByteWriter bytes, Wait wait)
    {
        switch (wait)
        {
            case TaskWait task:
                bytes.Byte(1);
                bytes.Text(task.Task);
                bytes.Texts(task.Candidates);
                bytes.Texts(task.Excluded);
                bytes.Texts(task.Outcomes);
                bytes.Value(task.Payload);
                break;
            case TimerWait timer:
                bytes.Byte(2);
                WriteClock(bytes, timer.Clock);
                break;
            case SignalWait signal:
                bytes.Byte(3);
                bytes.Text(signal.Key);
                break;
            case AnswerWait answer:
                bytes.Byte(4);
                bytes.Text(answer.Task);
                bytes.Value(answer.Payload);
                break;
            case ChildWait child:
                bytes.Byte(5);
                bytes.Guid(child.Child.Value);
                break;
            case ConditionWait:
                bytes.Byte(6);
                break;
            case SectionWait section:
                bytes.Byte(7);
                bytes.Text(section.Section);
                break;
            case RetryWait retry:
                bytes.Byte(8);
                bytes.Instant(retry.Due);
                break;
            default:
                throw new InvalidOperationException($"No bytes are laid down for a wait of type {wait.GetType().Name}.");
        }
    }

    public static Wait Read(ref ByteReader bytes) => bytes.Byte() switch
    {
        1 => new TaskWait(bytes.Text(), Texts(ref bytes), Texts(ref bytes), Texts(ref bytes), bytes.Value()),
        2 => new TimerWait(ReadClock(ref bytes)),
        3 => new SignalWait(bytes.Text()),
        4 => new AnswerWait(bytes.Text(), bytes.Value()),
        5 => new ChildWait(new InstanceId(bytes.Guid())),
        6 => new ConditionWait(),
        7 => new SectionWait(bytes.Text()),
        8 => new RetryWait(bytes.Instant()),
        var unknown => throw new JournalException($"Unknown kind of wait {unknown}; the bytes were written by a newer version, or are damaged."),
    };

    private static ImmutableArray<string> Texts(ref ByteReader bytes) => [.. bytes.Texts()];

    private static void WriteClock(ByteWriter bytes, TimerClock clock)
    {
        bytes.Byte((byte)clock.Kind);
        bytes.Instant(clock.Start);
        bytes.Signed(clock.Amount);
        bytes.Text(clock.Calendar);
        bytes.Int(clock.Stops.Length);
        foreach (var stop in clock.Stops)
        {
            bytes.Instant(stop.From);
            bytes.Instant(stop.To);
        }

        bytes.Int(clock.Standing);
        bytes.Instant(clock.StoppedAt);
        bytes.Instant(clock.Due);
        bytes.Text(clock.CalendarHash);
    }

    private static TimerClock ReadClock(ref ByteReader bytes)
    {
        var (kind, start, amount, calendar) = ((TimerKind)bytes.Byte(), bytes.Instant(), bytes.Signed(), bytes.Text());
        var stops = new ClockInterval[bytes.Count()];
        for (var i = 0; i < stops.Length; i++)
            stops[i] = new(bytes.Instant(), bytes.Instant());
        return new(kind, start, amount, calendar, [.. stops], bytes.Int(), bytes.Instant(), bytes.Instant(), bytes.Text());
    }
}
