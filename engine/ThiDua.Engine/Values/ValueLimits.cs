using ThiDua.Engine.Expressions;

namespace ThiDua.Engine.Values;

/// <summary>How large a value may be: it is written into the journal and, in a variable, into every snapshot.</summary>
public static class ValueLimits
{
    /// <summary>The most bytes that one value may take, in UTF-8 and 8 bytes a number.</summary>
    public const int MaxBytes = 64 * 1024;

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
        if (value.Kind >= ValueKind.Text && SizeOf(value) is var size && size > MaxBytes)
            throw new EvaluationException($"The value for {what} takes {size} bytes; at most {MaxBytes} are allowed. Store it outside and keep a reference.");
    }
}
