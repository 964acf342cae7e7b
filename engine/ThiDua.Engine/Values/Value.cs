using System.Globalization;

namespace ThiDua.Engine.Values;

/// <summary>
/// An immutable value of a workflow: what variables, inputs, outputs and expressions hold. JSON's model with whole
/// numbers kept apart from fractions, so that a count stays exact.
/// </summary>
public readonly struct Value : IEquatable<Value>
{
    private readonly object? _reference;
    private readonly long _bits;

    private Value(ValueKind kind, long bits, object? reference)
    {
        Kind = kind;
        _bits = bits;
        _reference = reference;
    }

    /// <summary>What the value holds.</summary>
    public ValueKind Kind { get; }

    /// <summary>Nothing; also what <c>default</c> is.</summary>
    public static Value Null => default;

    /// <summary>True.</summary>
    public static Value True => new(ValueKind.Boolean, 1, null);

    /// <summary>False.</summary>
    public static Value False => new(ValueKind.Boolean, 0, null);

    /// <summary>Whether the value is nothing.</summary>
    public bool IsNull => Kind == ValueKind.Null;

    /// <summary>A list of values.</summary>
    public static Value List(params Value[] items) => new(ValueKind.List, 0, items);

    /// <summary>An object of named values; a name must occur once.</summary>
    public static Value Object(params KeyValuePair<string, Value>[] members)
    {
        for (var i = 1; i < members.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (members[j].Key == members[i].Key)
                    throw new ArgumentException($"The name '{members[i].Key}' occurs twice in an object; each name may occur once.");
            }
        }

        return new Value(ValueKind.Object, 0, members);
    }

    /// <summary>An object of named values; a name must occur once.</summary>
    public static Value Object(params (string Name, Value Value)[] members) =>
        Object(Array.ConvertAll(members, m => KeyValuePair.Create(m.Name, m.Value)));

    /// <summary>Text, or nothing when it is null.</summary>
    public static implicit operator Value(string? text) => text is null ? Null : new(ValueKind.Text, 0, text);

    /// <summary>A truth value.</summary>
    public static implicit operator Value(bool truth) => truth ? True : False;

    /// <summary>A whole number.</summary>
    public static implicit operator Value(long number) => new(ValueKind.Integer, number, null);

    /// <summary>A whole number.</summary>
    public static implicit operator Value(int number) => new(ValueKind.Integer, number, null);

    /// <summary>A fraction.</summary>
    public static implicit operator Value(double number) => new(ValueKind.Number, BitConverter.DoubleToInt64Bits(number), null);

    /// <summary>The whole number; asks <see cref="Kind"/> to be <see cref="ValueKind.Integer"/>.</summary>
    public long AsInteger() => Kind == ValueKind.Integer ? _bits : throw Unexpected("a whole number");

    /// <summary>The number, whole or not.</summary>
    public double AsNumber() => Kind switch
    {
        ValueKind.Integer => _bits,
        ValueKind.Number => BitConverter.Int64BitsToDouble(_bits),
        _ => throw Unexpected("a number"),
    };

    /// <summary>The text; asks <see cref="Kind"/> to be <see cref="ValueKind.Text"/>.</summary>
    public string AsText() => Kind == ValueKind.Text ? (string)_reference! : throw Unexpected("text");

    /// <summary>The truth value; asks <see cref="Kind"/> to be <see cref="ValueKind.Boolean"/>.</summary>
    public bool AsBoolean() => Kind == ValueKind.Boolean ? _bits != 0 : throw Unexpected("true or false");

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<Value> AsList() => Kind == ValueKind.List ? (Value[])_reference! : throw Unexpected("a list");

    /// <summary>The members of an object, in the order written.</summary>
    public IReadOnlyList<KeyValuePair<string, Value>> AsObject() =>
        Kind == ValueKind.Object ? (KeyValuePair<string, Value>[])_reference! : throw Unexpected("an object");

    /// <summary>A member of an object, or nothing when there is none of that name.</summary>
    public Value this[string name]
    {
        get
        {
            if (Kind == ValueKind.Object)
            {
                foreach (var member in (KeyValuePair<string, Value>[])_reference!)
                {
                    if (member.Key == name)
                        return member.Value;
                }
            }

            return Null;
        }
    }

    /// <summary>
    /// Whether a condition that yields this value holds, by Elsa's rules: true, "true", and numbers other than zero do;
    /// nothing, "" and any other text do not.
    /// </summary>
    public bool IsTrue() => Kind switch
    {
        ValueKind.Boolean => _bits != 0,
        ValueKind.Integer => _bits != 0,
        ValueKind.Number => AsNumber() is not (0 or double.NaN),
        ValueKind.Text => string.Equals((string)_reference!, "true", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>
    /// The text of the value, the same on every machine: true is <c>True</c>, 5.0 is <c>5</c>, nothing is empty, lists and
    /// objects are compact JSON.
    /// </summary>
    public override string ToString() => Kind switch
    {
        ValueKind.Null => "",
        ValueKind.Boolean => _bits != 0 ? "True" : "False",
        ValueKind.Integer => _bits.ToString(CultureInfo.InvariantCulture),
        ValueKind.Number => AsNumber().ToString(CultureInfo.InvariantCulture),
        ValueKind.Text => (string)_reference!,
        _ => ValueJson.Write(this),
    };

    /// <summary>Deep equality; 1 and 1.0 are equal, and so are objects whose members differ only in order.</summary>
    public bool Equals(Value other)
    {
        if (Kind != other.Kind)
            return Kind is ValueKind.Integer or ValueKind.Number && other.Kind is ValueKind.Integer or ValueKind.Number && AsNumber().Equals(other.AsNumber());
        return Kind switch
        {
            ValueKind.Null => true,
            ValueKind.Number => AsNumber().Equals(other.AsNumber()),
            ValueKind.Text => (string)_reference! == (string)other._reference!,
            ValueKind.List => AsList().SequenceEqual(other.AsList()),
            ValueKind.Object => AsObject().Count == other.AsObject().Count && AsObject().All(m => other.AsObject().Any(o => o.Key == m.Key && o.Value.Equals(m.Value))),
            _ => _bits == other._bits,
        };
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Kind switch
    {
        ValueKind.Integer or ValueKind.Number => AsNumber().GetHashCode(),
        ValueKind.Text => string.GetHashCode((string)_reference!, StringComparison.Ordinal),
        ValueKind.List => AsList().Count,
        ValueKind.Object => AsObject().Count,
        _ => _bits.GetHashCode(),
    };

    /// <summary>Deep equality.</summary>
    public static bool operator ==(Value left, Value right) => left.Equals(right);

    /// <summary>Deep inequality.</summary>
    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    private InvalidOperationException Unexpected(string expected) => new($"Expected {expected}, found {Kind} '{this}'.");
}
