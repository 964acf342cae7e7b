using ThiDua.Engine.Expressions;

namespace ThiDua.Engine.Values;

/// <summary>How large a value may be: it is written into the journal and, in a variable, into every snapshot.</summary>
public static class ValueLimits
{
    /// <summary>The most bytes that one value may take, in UTF-8 and 8 bytes a number.</summary>
    public const int MaxBytes = 64 * 1024;

    /// <summary>How deep lists and objects may be nested, as JSON readers allow.</summary>
    public const int MaxDepth = 64;

    /// <summary>Whether lists and objects are nested deeper than <see cref="MaxDepth"/>.</summary>
    public static bool IsTooDeep(Value value, int depth = 0) => value.Kind switch
    {
        ValueKind.List => depth == MaxDepth || value.AsList().Any(v => IsTooDeep(v, depth + 1)),
        ValueKind.Object => depth == MaxDepth || value.AsObject().Any(m => IsTooDeep(m.Value, depth + 1)),
        _ => false,
    };

    /// <summary>About how many bytes a value takes in the journal.</summary>
    public static long SizeOf(Value value) => value.Kind switch
    {
        ValueKind.Text => System.Text.Encoding.UTF8.GetByteCount(value.AsText()) + 2,
        ValueKind.List => 2 + value.AsList().Sum(SizeOf),
        ValueKind.Object => 2 + value.AsObject().Sum(m => System.Text.Encoding.UTF8.GetByteCount(m.Key) + 2 + SizeOf(m.Value)),
        _ => 9,
    };

    internal static void Check(Value value, string what)
    {
        if (value.Kind >= ValueKind.List && IsTooDeep(value))
            throw new EvaluationException($"The value for {what} is nested deeper than {MaxDepth}.");
        if (value.Kind >= ValueKind.Text && SizeOf(value) is var size && size > MaxBytes)
            throw new EvaluationException($"The value for {what} takes {size} bytes; at most {MaxBytes} are allowed. Store it outside and keep a reference.");
    }
}
