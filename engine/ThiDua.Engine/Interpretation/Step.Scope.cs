using ThiDua.Engine.Expressions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>What expressions see from the activity whose turn it is.</summary>
internal sealed partial class Step : IEvaluationScope
{
    private Execution _scope = null!;
    private Value _item;
    private int _index;

    /// <summary>Evaluates from where an execution stands.</summary>
    public Value Evaluate(Expression? expression, Execution scope)
    {
        if (expression is null)
            return default;
        Enter(scope, scope.Item, scope.Index);
        return expression.Evaluate(this);
    }

    /// <summary>Evaluates from where the activity stands whose turn it is.</summary>
    public Value Evaluate(Expression? expression) => expression is null ? default : expression.Evaluate(this);

    /// <summary>The whole number of an input, evaluated from where an execution stands.</summary>
    public long EvaluateInteger(Expression? expression, Execution scope, string input) => Evaluate(expression, scope) is { Kind: ValueKind.Integer } number
        ? number.AsInteger()
        : throw new EvaluationException($"Input '{input}' holds '{Evaluate(expression, scope)}'; expected a whole number.");

    /// <summary>Sets a variable that is visible from where the activity stands whose turn it is.</summary>
    public void SetVariable(string idOrName, Value value) => SetVariable(idOrName, value, _scope);

    /// <summary>Sets a variable that is visible from an execution.</summary>
    public void SetVariable(string idOrName, Value value, Execution scope)
    {
        var (holder, slot) = Declaring(idOrName, scope);
        if (holder is null)
            throw new EvaluationException($"Variable '{idOrName}' is declared nowhere around the activity.");
        var variable = Program.Nodes[holder.Node].Variables[slot];
        var converted = variable.Type is { } type ? Conversion.To(type, value, variable.Name) : value;
        ValueLimits.Check(converted, $"variable '{variable.Name}'");
        Facts.VariableSet(holder.Id, slot, converted);
    }

    /// <summary>Writes outputs of an activity to the variables that its definition names.</summary>
    public void SetOutputs(Node node, Execution scope, string output, Value value)
    {
        if (node.Activity.Outputs.TryGetValue(output, out var variable))
            SetVariable(variable, value, scope);
    }

    bool IEvaluationScope.TryGetVariable(string idOrName, out Value value)
    {
        var (holder, slot) = Declaring(idOrName, _scope);
        value = holder is null ? default : holder.Variables[slot];
        return holder is not null;
    }

    bool IEvaluationScope.TryGetInput(string name, out Value value)
    {
        var composite = _scope;
        while (composite.Id != 1 && Program.Nodes[composite.Node] is not CompositeNode)
            composite = composite.Parent!;
        var inputs = composite.Id == 1 ? State.Input : composite.Kept[CompositeNode.InputsSlot];
        if (inputs.Kind == ValueKind.Object)
        {
            foreach (var input in inputs.AsObject())
            {
                if (string.Equals(input.Key, name, StringComparison.OrdinalIgnoreCase))
                {
                    value = input.Value;
                    return true;
                }
            }
        }

        value = default;
        return false;
    }

    Value IEvaluationScope.CurrentValue => Iteration().Value;

    long IEvaluationScope.CurrentIndex => Iteration().Index;

    string? IEvaluationScope.CorrelationId => State.CorrelationId;

    string? IEvaluationScope.InstanceName => State.Name;

    string IEvaluationScope.InstanceId => State.Id.ToString();

    string IEvaluationScope.Actor => origin.Actor;

    private void Enter(Execution scope, Value item, int index) => (_scope, _item, _index) = (scope, item, index);

    private (Value Value, int Index) Iteration()
    {
        if (_index >= 0)
            return (_item, _index);
        for (var holder = _scope; holder is not null; holder = holder.Parent)
        {
            if (holder.Index >= 0)
                return (holder.Item, holder.Index);
        }

        return (default, -1);
    }

    /// <summary>Where a variable is declared: by id anywhere around, else by name in the nearest place.</summary>
    private (Execution? Holder, int Slot) Declaring(string idOrName, Execution scope)
    {
        (Execution? Holder, int Slot) named = (null, -1);
        for (var holder = scope; holder is not null; holder = holder.Parent)
        {
            var declared = Program.Nodes[holder.Node].Variables;
            for (var i = 0; i < declared.Length; i++)
            {
                if (declared[i].Id == idOrName)
                    return (holder, i);
                if (named.Holder is null && declared[i].Name == idOrName)
                    named = (holder, i);
            }
        }

        return named;
    }
}
