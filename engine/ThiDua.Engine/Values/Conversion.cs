using System.Globalization;
using ThiDua.Engine.Expressions;

namespace ThiDua.Engine.Values;

/// <summary>Values as the kind that a variable declares, where that loses nothing.</summary>
internal static class Conversion
{
    public static Value To(ValueKind type, Value value, string variable)
    {
        if (value.Kind == type || value.IsNull)
            return value;
        return (type, value.Kind) switch
        {
            (ValueKind.Text, ValueKind.Boolean or ValueKind.Integer or ValueKind.Number) => value.ToString(),
            (ValueKind.Number, ValueKind.Integer) => value.AsNumber(),
            (ValueKind.Integer, ValueKind.Number) when value.AsNumber() is var number && number == Math.Truncate(number) && Math.Abs(number) < 1L << 53 => (long)number,
            (ValueKind.Integer, ValueKind.Text) when long.TryParse(value.AsText(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var integer) => integer,
            (ValueKind.Number, ValueKind.Text) when double.TryParse(value.AsText(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
            (ValueKind.Boolean, ValueKind.Text) when bool.TryParse(value.AsText(), out var truth) => truth,
            _ => throw new EvaluationException($"Variable '{variable}' holds {type}; found {value.Kind} '{value}'."),
        };
    }
}
