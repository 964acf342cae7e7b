using System.Collections.Immutable;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Definitions;

/// <summary>Collects the activities and connections of a flowchart; the first activity that no connection enters is its start.</summary>
public sealed class FlowchartBuilder
{
    private readonly string _id;
    private readonly ImmutableArray<Activity>.Builder _activities = ImmutableArray.CreateBuilder<Activity>();
    private readonly ImmutableArray<Connection>.Builder _connections = ImmutableArray.CreateBuilder<Connection>();
    private readonly ImmutableArray<Variable>.Builder _variables = ImmutableArray.CreateBuilder<Variable>();

    internal FlowchartBuilder(string id) => _id = id;

    /// <summary>More activities.</summary>
    public FlowchartBuilder Add(params Activity[] activities)
    {
        _activities.AddRange(activities);
        return this;
    }

    /// <summary>A variable that lives as long as the flowchart runs.</summary>
    public FlowchartBuilder Variable(string name, Value initially = default, ValueKind? type = null)
    {
        _variables.Add(new Variable(name, name, initially, type));
        return this;
    }

    /// <summary>A connection that follows the outcome <c>Done</c>.</summary>
    public FlowchartBuilder Connect(string source, string target) => Connect(source, "Done", target);

    /// <summary>A connection that follows an outcome.</summary>
    public FlowchartBuilder Connect(string source, string outcome, string target)
    {
        _connections.Add(new Connection(source, outcome, target));
        return this;
    }

    /// <summary>Connections of activities one after the other, each by <c>Done</c>.</summary>
    public FlowchartBuilder Chain(params string[] ids)
    {
        for (var i = 1; i < ids.Length; i++)
            Connect(ids[i - 1], ids[i]);
        return this;
    }

    /// <summary>The flowchart.</summary>
    public Activity Build() => Do.Make(_id, "Elsa.Flowchart", [], ("activities", [.. _activities])) with
    {
        Connections = _connections.ToImmutable(),
        Variables = _variables.ToImmutable(),
    };

    /// <summary>The flowchart.</summary>
    public static implicit operator Activity(FlowchartBuilder builder) => builder.Build();
}
