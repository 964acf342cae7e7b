using ThiDua.Engine.Values;

namespace ThiDua.Engine.Expressions;

/// <summary>The value of a variable, found by id, else by name, in the nearest scope that declares it.</summary>
public sealed record VariableReference(string IdOrName) : Expression
{
    /// <inheritdoc/>
    public override string Kind => "Variable";

    /// <inheritdoc/>
    public override Value ToData() => IdOrName;

    /// <inheritdoc/>
    public override Value Evaluate(IEvaluationScope scope) => scope.TryGetVariable(IdOrName, out var value)
        ? value
        : throw new EvaluationException($"No variable '{IdOrName}' is declared around this activity.");
}
