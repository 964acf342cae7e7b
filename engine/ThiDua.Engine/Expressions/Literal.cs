using ThiDua.Engine.Values;

namespace ThiDua.Engine.Expressions;

/// <summary>A fixed value.</summary>
public sealed record Literal(Value Value) : Expression
{
    /// <inheritdoc/>
    public override string Kind => "Literal";

    /// <inheritdoc/>
    public override Value ToData() => Value;

    /// <inheritdoc/>
    public override Value Evaluate(IEvaluationScope scope) => Value;
}
