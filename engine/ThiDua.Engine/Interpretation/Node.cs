using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>An activity made ready to run, with what it does when it starts, when something inside it ends, and when its wait is over.</summary>
internal abstract class Node(Activity activity)
{
    public Activity Activity { get; } = activity;

    /// <summary>Its place in the program.</summary>
    public int Index { get; set; }

    public Node? Parent { get; set; }

    /// <summary>Its place among its parent's children; -1 for a boundary.</summary>
    public int Ordinal { get; set; }

    /// <summary>The activities of its slots, in order.</summary>
    public Node[] Children { get; set; } = [];

    public Node[] Boundaries { get; set; } = [];

    /// <summary>The variables that it declares.</summary>
    public virtual Variable[] Variables { get; } = [.. activity.Variables];

    /// <summary>The critical section that it runs in; null for none.</summary>
    public string? Section { get; } = activity.Settings.TryGetValue("section", out var section) ? section.AsText() : null;

    /// <summary>The boundary timers whose clocks stand while it runs.</summary>
    public string[] StopsClocks { get; } = activity.Settings.TryGetValue("stopsClocks", out var stops) ? [.. stops.AsList().Select(s => s.AsText())] : [];

    /// <summary>Whether it ends in the turn in which it starts and so needs no execution of its own.</summary>
    public virtual bool IsInstant => false;

    /// <summary>Whether a flowchart ends at once when it ends.</summary>
    public virtual bool IsTerminal => false;

    /// <summary>Finishes what needs the whole program.</summary>
    public virtual void Prepare(Program program)
    {
    }

    /// <summary>Does all that an instant activity does; returns its outcomes.</summary>
    public virtual string[] Run(Step step) => throw new InvalidOperationException($"{Activity.Type} does not run in one turn.");

    /// <summary>Begins: schedules what is inside, starts to wait, or completes.</summary>
    public virtual void Execute(Step step, Execution self) => throw new InvalidOperationException($"{Activity.Type} runs in one turn.");

    /// <summary>Something inside ended, with its outcomes.</summary>
    public virtual void ChildEnded(Step step, Execution self, Node child, bool backward, string[] outcomes)
    {
    }

    /// <summary>Something inside was cancelled while this goes on; unless a type knows better, it counts as ended.</summary>
    public virtual void ChildCanceled(Step step, Execution self, Node child, bool backward) => ChildEnded(step, self, child, backward, Journal.Outcome.None);

    /// <summary>What it waited for came.</summary>
    public virtual void Resume(Step step, Execution self, Value payload) => throw new InvalidOperationException($"{Activity.Type} waits for nothing.");

    /// <summary>The activities of a slot; none when the slot is not filled.</summary>
    protected Node[] Slot(string name) => Activity.Slots.FirstOrDefault(s => s.Name == name) is { } slot ? SlotOf(slot) : [];

    /// <summary>The activities of one of the activity's slots.</summary>
    protected Node[] SlotOf(Slot slot)
    {
        var from = 0;
        foreach (var other in Activity.Slots)
        {
            if (ReferenceEquals(other, slot))
                break;
            from += other.Activities.Length;
        }

        return Children[from..(from + slot.Activities.Length)];
    }

    /// <summary>The expression of an input; null when it is not given.</summary>
    protected Expression? Input(string name) => Activity.Inputs.GetValueOrDefault(name);

    /// <summary>A setting of the definition, or a default.</summary>
    protected string Setting(string name, string otherwise) => Activity.Settings.TryGetValue(name, out var value) ? value.AsText() : otherwise;
}
