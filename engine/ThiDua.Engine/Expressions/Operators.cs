using System.Collections.Frozen;
using System.Collections.Immutable;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Expressions;

/// <summary>
/// The closed set of operators that a definition may use. <c>And</c>, <c>Or</c>, <c>If</c> and <c>Coalesce</c> look at no
/// argument further than they need.
/// </summary>
internal static class Operators
{
    private static readonly FrozenDictionary<string, Operator> ByName = new Operator[]
    {
        Two("Equals", (a, b) => a == b),
        Two("NotEquals", (a, b) => a != b),
        Two("LessThan", (a, b) => Compare(a, b) < 0),
        Two("LessOrEqual", (a, b) => Compare(a, b) <= 0),
        Two("GreaterThan", (a, b) => Compare(a, b) > 0),
        Two("GreaterOrEqual", (a, b) => Compare(a, b) >= 0),
        One("Not", a => !a.IsTrue()),
        One("IsNull", a => a.IsNull),
        new("And", 1, int.MaxValue, (scope, arguments) => arguments.All(a => a.Evaluate(scope).IsTrue())),
        new("Or", 1, int.MaxValue, (scope, arguments) => arguments.Any(a => a.Evaluate(scope).IsTrue())),
        new("If", 3, 3, (scope, arguments) => arguments[arguments[0].Evaluate(scope).IsTrue() ? 1 : 2].Evaluate(scope)),
        new("Coalesce", 1, int.MaxValue, (scope, arguments) => arguments.Select(a => a.Evaluate(scope)).FirstOrDefault(v => !v.IsNull)),
        Two("Add", (a, b) => Arithmetic(a, b, (x, y) => checked(x + y), (x, y) => x + y)),
        Two("Subtract", (a, b) => Arithmetic(a, b, (x, y) => checked(x - y), (x, y) => x - y)),
        Two("Multiply", (a, b) => Arithmetic(a, b, (x, y) => checked(x * y), (x, y) => x * y)),
        new("Concat", 0, int.MaxValue, (scope, arguments) => string.Concat(arguments.Select(a => a.Evaluate(scope).ToString()))),
        new("List", 0, int.MaxValue, (scope, arguments) => Value.List([.. arguments.Select(a => a.Evaluate(scope))])),
        new("Object", 0, int.MaxValue, MakeObject),
        Two("Member", (a, b) => a[b.AsText()]),
        Two("At", At),
        One("Count", a => a.Kind == ValueKind.Object ? a.AsObject().Count : a.AsList().Count),
        Two("Contains", (a, b) => a.Kind == ValueKind.Text ? a.AsText().Contains(b.AsText(), StringComparison.Ordinal) : a.AsList().Contains(b)),
        Two("Merge", (a, b) => Value.Object([.. a.AsObject().Where(member => b[member.Key].IsNull), .. b.AsObject().Where(member => !member.Value.IsNull)])),
        Two("Append", (a, b) => Value.List([.. a.IsNull ? [] : a.AsList(), b])),
        One("Range", Range),
        None("CurrentValue", scope => scope.CurrentValue),
        None("CurrentIndex", scope => scope.CurrentIndex),
        None("CorrelationId", scope => scope.CorrelationId),
        None("InstanceName", scope => scope.InstanceName),
        None("InstanceId", scope => scope.InstanceId),
        None("Actor", scope => scope.Actor),
    }.ToFrozenDictionary(o => o.Name, StringComparer.Ordinal);

    public static IEnumerable<string> Names => ByName.Keys.Order(StringComparer.Ordinal);

    public static Operator? Find(string name) => ByName.GetValueOrDefault(name);

    private static Operator None(string name, Func<IEvaluationScope, Value> apply) => new(name, 0, 0, (scope, _) => apply(scope));

    private static Operator One(string name, Func<Value, Value> apply) =>
        new(name, 1, 1, (scope, arguments) =>
        {
            var operand = arguments[0].Evaluate(scope);
            try
            {
                return apply(operand);
            }
            catch (Exception fault) when (IsOfOperands(fault))
            {
                throw new EvaluationException($"{name}: {fault.Message}", fault);
            }
        });

    private static Operator Two(string name, Func<Value, Value, Value> apply) => new(name, 2, 2, (scope, arguments) =>
    {
        var (left, right) = (arguments[0].Evaluate(scope), arguments[1].Evaluate(scope));
        try
        {
            return apply(left, right);
        }
        catch (Exception fault) when (IsOfOperands(fault))
        {
            throw new EvaluationException($"{name}: {fault.Message}", fault);
        }
    });

    private static bool IsOfOperands(Exception fault) => fault is InvalidOperationException or OverflowException or ArgumentException;

    private static int Compare(Value left, Value right) => (left.Kind, right.Kind) switch
    {
        (ValueKind.Text, ValueKind.Text) => string.CompareOrdinal(left.AsText(), right.AsText()),
        (ValueKind.Integer, ValueKind.Integer) => left.AsInteger().CompareTo(right.AsInteger()),
        _ => left.AsNumber().CompareTo(right.AsNumber()),
    };

    private static Value Arithmetic(Value left, Value right, Func<long, long, long> whole, Func<double, double, double> fraction) =>
        left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer
            ? (Value)whole(left.AsInteger(), right.AsInteger())
            : fraction(left.AsNumber(), right.AsNumber());

    private static Value At(Value list, Value index)
    {
        var (items, i) = (list.AsList(), index.AsInteger());
        return i >= 0 && i < items.Count ? items[(int)i] : throw new ArgumentException($"There is no item {i} in a list of {items.Count}.");
    }

    private static Value Range(Value count)
    {
        const int Most = ValueLimits.MaxBytes / 9;
        var items = count.AsInteger();
        return items is >= 0 and <= Most
            ? Value.List([.. Enumerable.Range(0, (int)items).Select(i => (Value)i)])
            : throw new ArgumentException($"A range has 0 to {Most} numbers, not {items}.");
    }

    private static Value MakeObject(IEvaluationScope scope, ImmutableArray<Expression> arguments)
    {
        if (arguments.Length % 2 != 0)
            throw new EvaluationException($"Object takes names and values in turn; found {arguments.Length} arguments.");
        var members = new KeyValuePair<string, Value>[arguments.Length / 2];
        for (var i = 0; i < members.Length; i++)
            members[i] = new(arguments[2 * i].Evaluate(scope).ToString(), arguments[(2 * i) + 1].Evaluate(scope));
        try
        {
            return Value.Object(members);
        }
        catch (ArgumentException fault)
        {
            throw new EvaluationException($"Object: {fault.Message}", fault);
        }
    }
}
