using System.Collections.Immutable;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Expressions;

/// <summary>Expressions written in C#: <c>Op.Equal(Op.Variable("votes"), 9)</c>. They build data and evaluate nothing.</summary>
public static class Op
{
    /// <summary>A variable by id or name.</summary>
    public static Expression Variable(string idOrName) => new VariableReference(idOrName);

    /// <summary>An input of the workflow.</summary>
    public static Expression Input(string name) => new InputReference(name);

    /// <summary>A fixed list of texts.</summary>
    public static Expression Texts(params string[] texts) => new Literal(Value.List(Array.ConvertAll(texts, t => (Value)t)));

    /// <summary>Whether two values are equal.</summary>
    public static Expression Equal(Expression left, Expression right) => Call("Equals", left, right);

    /// <summary>Whether two values differ.</summary>
    public static Expression NotEqual(Expression left, Expression right) => Call("NotEquals", left, right);

    /// <summary>Whether the left value is the smaller one.</summary>
    public static Expression Less(Expression left, Expression right) => Call("LessThan", left, right);

    /// <summary>Whether the left value is at least the right one.</summary>
    public static Expression AtLeast(Expression left, Expression right) => Call("GreaterOrEqual", left, right);

    /// <summary>Whether a condition does not hold.</summary>
    public static Expression Not(Expression condition) => Call("Not", condition);

    /// <summary>Whether all conditions hold.</summary>
    public static Expression And(params Expression[] conditions) => Call("And", conditions);

    /// <summary>Whether at least one condition holds.</summary>
    public static Expression Or(params Expression[] conditions) => Call("Or", conditions);

    /// <summary>The sum of two numbers.</summary>
    public static Expression Add(Expression left, Expression right) => Call("Add", left, right);

    /// <summary>Texts of values, one behind the other.</summary>
    public static Expression Concat(params Expression[] parts) => Call("Concat", parts);

    /// <summary>A member of an object; nothing when there is none.</summary>
    public static Expression Member(Expression of, string name) => Call("Member", of, name);

    /// <summary>An object of names and values.</summary>
    public static Expression Object(params (string Name, Expression Value)[] members) =>
        Call("Object", [.. members.SelectMany(m => new[] { (Expression)m.Name, m.Value })]);

    /// <summary>A list of values.</summary>
    public static Expression List(params Expression[] items) => Call("List", items);

    /// <summary>The item of the loop or parallel iteration around the activity.</summary>
    public static Expression CurrentValue { get; } = Call("CurrentValue");

    /// <summary>The place of the item in its loop, from 0.</summary>
    public static Expression CurrentIndex { get; } = Call("CurrentIndex");

    /// <summary>Who made the step in which the expression is evaluated.</summary>
    public static Expression Actor { get; } = Call("Actor");

    /// <summary>Any operator of the closed set, by its name.</summary>
    public static Expression Call(string name, params Expression[] arguments) => new Operation(name, ImmutableArray.Create(arguments));
}
