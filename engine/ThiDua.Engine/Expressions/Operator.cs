using System.Collections.Immutable;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Expressions;

/// <summary>An operator: its name, how many arguments it takes, and what it makes of them.</summary>
internal sealed record Operator(string Name, int Least, int Most, Func<IEvaluationScope, ImmutableArray<Expression>, Value> Apply)
{
    public string Arity => Least == Most ? $"{Least}" : Most == int.MaxValue ? $"at least {Least}" : $"{Least} to {Most}";
}
