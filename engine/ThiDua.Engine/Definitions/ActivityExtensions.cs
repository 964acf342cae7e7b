using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Definitions;

/// <summary>What can be added to any activity written in C#.</summary>
public static class ActivityExtensions
{
    /// <summary>A name for people.</summary>
    public static Activity Named(this Activity activity, string name) => activity with { Name = name };

    /// <summary>A setting.</summary>
    public static Activity With(this Activity activity, string setting, Value value) => activity with { Settings = activity.Settings.SetItem(setting, value) };

    /// <summary>An input.</summary>
    public static Activity WithInput(this Activity activity, string name, Expression value) => activity with { Inputs = activity.Inputs.SetItem(name, value) };

    /// <summary>An output goes to a variable.</summary>
    public static Activity Into(this Activity activity, string output, string variable) => activity with { Outputs = activity.Outputs.SetItem(output, variable) };

    /// <summary>A boundary that, when it fires, cancels the activity, which then ends with <paramref name="outcome"/>.</summary>
    public static Activity CancelledBy(this Activity activity, Activity boundary, string outcome) =>
        activity with { Boundaries = activity.Boundaries.Add(boundary.With("outcome", outcome)) };

    /// <summary>A boundary that runs a body beside the activity when it fires, once or each time.</summary>
    public static Activity AccompaniedBy(this Activity activity, Activity boundary, Activity body, bool repeats = false) => activity with
    {
        Boundaries = activity.Boundaries.Add(
            (repeats ? boundary.With("repeats", true) : boundary).With("cancels", false) with { Slots = [new Slot("body", [body])] }),
    };

    /// <summary>While the activity runs, the clocks of these timers stand.</summary>
    public static Activity StopsClocks(this Activity activity, params string[] timers) =>
        activity.With("stopsClocks", Value.List(Array.ConvertAll(timers, t => (Value)t)));

    /// <summary>The activity runs in a critical section: one of its activities at a time, in the order in which they came.</summary>
    public static Activity InSection(this Activity activity, string section) => activity.With("section", section);

    /// <summary>Variables that live as long as the container runs.</summary>
    public static Activity WithVariable(this Activity activity, string name, Value initially = default, ValueKind? type = null) =>
        activity with { Variables = activity.Variables.Add(new Variable(name, name, initially, type)) };
}
