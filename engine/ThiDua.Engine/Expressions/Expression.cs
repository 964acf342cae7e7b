using ThiDua.Engine.Values;

namespace ThiDua.Engine.Expressions;

/// <summary>
/// A condition or value of a definition, as data: a literal, a variable, an input or a named operator of a small closed set.
/// An interchange format may add kinds of its own, which it evaluates and writes itself.
/// </summary>
public abstract record Expression
{
    /// <summary>The word of the expression's kind in the canonical JSON form, for example <c>Literal</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>What stands beside <see cref="Kind"/> in the canonical JSON form.</summary>
    public abstract Value ToData();

    /// <summary>The value in a scope. Throws <see cref="EvaluationException"/> when it has none.</summary>
    public abstract Value Evaluate(IEvaluationScope scope);

    /// <summary>Text as a literal.</summary>
    public static implicit operator Expression(string text) => new Literal(text);

    /// <summary>A truth value as a literal.</summary>
    public static implicit operator Expression(bool truth) => new Literal(truth);

    /// <summary>A whole number as a literal.</summary>
    public static implicit operator Expression(int number) => new Literal(number);

    /// <summary>A value as a literal.</summary>
    public static implicit operator Expression(Value value) => new Literal(value);
}
