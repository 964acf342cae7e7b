using ThiDua.Engine.Values;

namespace ThiDua.Engine.Expressions;

/// <summary>The value of an input of the workflow; nothing when it was not given.</summary>
public sealed record InputReference(string Name) : Expression
{
    /// <inheritdoc/>
    public override string Kind => "Input";

    /// <inheritdoc/>
    public override Value ToData() => Name;

    /// <inheritdoc/>
    public override Value Evaluate(IEvaluationScope scope) => scope.TryGetInput(Name, out var value) ? value : Value.Null;
}
