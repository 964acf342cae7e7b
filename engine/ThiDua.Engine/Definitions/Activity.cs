using System.Collections.Immutable;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Definitions;

/// <summary>
/// A step of a workflow, or a container of steps, as data. What it does is fixed by its <see cref="Type"/>; which inputs,
/// slots and outcomes a type has says <see cref="ActivityTypes"/>.
/// </summary>
public sealed record Activity
{
    /// <summary>The activity's id, unique in its definition.</summary>
    public required string Id { get; init; }

    /// <summary>The name of its type, for example <c>Elsa.Flowchart</c>.</summary>
    public required string Type { get; init; }

    /// <summary>A name for people; nothing depends on it.</summary>
    public string? Name { get; init; }

    /// <summary>The expressions of its inputs, by the input's name.</summary>
    public ImmutableSortedDictionary<string, Expression> Inputs { get; init; } = ImmutableSortedDictionary.Create<string, Expression>(StringComparer.Ordinal);

    /// <summary>Facts of the activity that are fixed in the definition, such as the outcomes of a task.</summary>
    public ImmutableSortedDictionary<string, Value> Settings { get; init; } = ImmutableSortedDictionary.Create<string, Value>(StringComparer.Ordinal);

    /// <summary>The activities inside, by slot, in the order of the slots: <c>activities</c>, <c>body</c>, <c>then</c> …</summary>
    public ImmutableArray<Slot> Slots { get; init; } = [];

    /// <summary>The connections of a flowchart, in the order in which their targets are taken.</summary>
    public ImmutableArray<Connection> Connections { get; init; } = [];

    /// <summary>Variables that live as long as this container runs.</summary>
    public ImmutableArray<Variable> Variables { get; init; } = [];

    /// <summary>Timers and signals that watch over the activity while it runs; each is an activity of a boundary type.</summary>
    public ImmutableArray<Activity> Boundaries { get; init; } = [];

    /// <summary>Where the activity's outputs go: output name to the id of a variable.</summary>
    public ImmutableSortedDictionary<string, string> Outputs { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>All activities directly inside: of the slots, then the boundaries.</summary>
    internal IEnumerable<Activity> Children => Slots.SelectMany(s => s.Activities).Concat(Boundaries);
}
