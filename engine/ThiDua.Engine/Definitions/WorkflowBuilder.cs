using System.Collections.Immutable;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Definitions;

/// <summary>Collects the parts of a definition that stand around its root. It takes data only, no delegates.</summary>
public sealed class WorkflowBuilder
{
    private readonly string _id;
    private readonly int _version;
    private readonly ImmutableArray<Variable>.Builder _variables = ImmutableArray.CreateBuilder<Variable>();
    private string? _name;
    private ImmutableArray<string> _inputs = [];
    private ImmutableArray<string> _outputs = [];
    private ImmutableArray<string> _outcomes = [];
    private IncidentStrategy _incidents = IncidentStrategy.Wait;
    private RetryPolicy _retry = RetryPolicy.None;

    internal WorkflowBuilder(string id, int version) => (_id, _version) = (id, version);

    /// <summary>A name for people.</summary>
    public WorkflowBuilder Named(string name)
    {
        _name = name;
        return this;
    }

    /// <summary>A variable that every activity sees; its id is its name.</summary>
    public WorkflowBuilder Variable(string name, Value initially = default, ValueKind? type = null)
    {
        _variables.Add(new Variable(name, name, initially, type));
        return this;
    }

    /// <summary>The names of the inputs.</summary>
    public WorkflowBuilder Inputs(params string[] names)
    {
        _inputs = [.. names];
        return this;
    }

    /// <summary>The names of the outputs.</summary>
    public WorkflowBuilder Outputs(params string[] names)
    {
        _outputs = [.. names];
        return this;
    }

    /// <summary>The outcomes with which it can end.</summary>
    public WorkflowBuilder Outcomes(params string[] names)
    {
        _outcomes = [.. names];
        return this;
    }

    /// <summary>What happens at a fault; without it, the instance waits for a person.</summary>
    public WorkflowBuilder OnIncident(IncidentStrategy strategy, RetryPolicy? retry = null)
    {
        (_incidents, _retry) = (strategy, retry ?? RetryPolicy.None);
        return this;
    }

    /// <summary>The definition that runs an activity.</summary>
    public WorkflowDefinition Runs(Activity root) => new(_id, _version, root)
    {
        Name = _name,
        Inputs = _inputs,
        Outputs = _outputs,
        Outcomes = _outcomes,
        Variables = _variables.ToImmutable(),
        IncidentStrategy = _incidents,
        Retry = _retry,
    };
}
