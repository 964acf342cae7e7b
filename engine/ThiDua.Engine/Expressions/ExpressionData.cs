using ThiDua.Engine.Values;

namespace ThiDua.Engine.Expressions;

/// <summary>Expressions as data: an object with one member, the kind, and beside it what the kind needs.</summary>
internal static class ExpressionData
{
    public static Value Write(Expression expression) => Value.Object((expression.Kind, expression.ToData()));

    public static Expression Read(Value data)
    {
        if (data.Kind != ValueKind.Object || data.AsObject().Count != 1)
            throw new FormatException($"Expected an expression, an object with one member such as {{\"Literal\": 5}}; found {data}.");
        var (kind, content) = data.AsObject()[0];
        return kind switch
        {
            "Literal" => new Literal(content),
            "Variable" => new VariableReference(content.AsText()),
            "Input" => new InputReference(content.AsText()),
            _ => new Operation(kind, [.. content.AsList().Select(Read)]),
        };
    }
}
