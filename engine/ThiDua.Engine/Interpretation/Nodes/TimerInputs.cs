using System.Globalization;
using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>What a timer counts, from the inputs that its definition gives: a span, working days of a calendar, or an instant.</summary>
internal static class TimerInputs
{
    /// <summary>The names of inputs that hold a span.</summary>
    public static readonly string[] Spans = ["timeSpan", "interval", "duration"];

    public static TimerClock Start(Step step, Execution self, Activity activity)
    {
        foreach (var name in Spans)
        {
            if (activity.Inputs.TryGetValue(name, out var span))
                return step.StartClock(TimerKind.Duration, ToSpan(step.Evaluate(span, self), name).Ticks, "");
        }

        if (activity.Inputs.TryGetValue("workingDays", out var days))
            return step.StartClock(TimerKind.WorkingDays, step.EvaluateInteger(days, self, "workingDays"), step.Evaluate(activity.Inputs["calendar"], self).ToString());
        return step.StartClock(TimerKind.Instant, ToInstant(step.Evaluate(activity.Inputs["dateTime"], self)).UtcTicks, "");
    }

    private static TimeSpan ToSpan(Value value, string name) => TimeSpan.TryParse(value.ToString(), CultureInfo.InvariantCulture, out var span) && span >= TimeSpan.Zero
        ? span
        : throw new EvaluationException($"Input '{name}' holds '{value}'; expected a span of time such as 1.12:30:00.");

    private static DateTimeOffset ToInstant(Value value) =>
        DateTimeOffset.TryParse(value.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : throw new EvaluationException($"Input 'dateTime' holds '{value}'; expected an instant such as 2023-05-31T17:00:00+07:00.");
}
