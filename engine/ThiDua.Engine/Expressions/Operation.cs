using System.Collections.Immutable;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Expressions;

/// <summary>A named operator of the closed set in <see cref="Operators"/>, applied to its arguments.</summary>
public sealed record Operation(string Operator, ImmutableArray<Expression> Arguments) : Expression
{
    /// <inheritdoc/>
    public override string Kind => Operator;

    /// <inheritdoc/>
    public override Value ToData() => Value.List([.. Arguments.Select(ExpressionData.Write)]);

    /// <inheritdoc/>
    public override Value Evaluate(IEvaluationScope scope) => Operators.Find(Operator) is { } known
        ? known.Apply(scope, Arguments)
        : throw new EvaluationException($"Unknown operator '{Operator}'; known are {string.Join(", ", Operators.Names)}.");

    /// <inheritdoc/>
    public bool Equals(Operation? other) => other is not null && Operator == other.Operator && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Operator, Arguments.Length);
}
