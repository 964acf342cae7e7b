using System.Buffers.Binary;
using System.Text;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Journal;

/// <summary>Reads what <see cref="ByteWriter"/> wrote. Throws <see cref="JournalException"/> when the bytes end too early or make no sense.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    /// <summary>How deep values may be nested: what is allowed, and a few levels that the engine puts around it.</summary>
    private const int MaxDepth = ValueLimits.MaxDepth + 8;

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _position;
    private int _depth;

    public readonly bool AtEnd => _position == _bytes.Length;

    public readonly int Position => _position;

    public byte Byte() => Take(1)[0];

    public ulong Unsigned()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var next = Byte();
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }

        throw new JournalException($"The number that ends at byte {_position} is longer than 64 bits.");
    }

    public int Int() => unchecked((int)(uint)Unsigned());

    public long Signed()
    {
        var value = Unsigned();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    public bool Boolean() => Byte() switch
    {
        0 => false,
        1 => true,
        var other => throw new JournalException($"Expected 0 or 1 at byte {_position - 1}, found {other}."),
    };

    public DateTimeOffset Instant() => BinaryPrimitives.ReadInt64BigEndian(Take(8)) is var ticks && ticks >= 0 && ticks <= DateTimeOffset.MaxValue.Ticks
        ? new(ticks, TimeSpan.Zero)
        : throw new JournalException($"The instant before byte {_position} is outside the calendar.");

    public Guid Guid() => new(Take(16), bigEndian: true);

    public string Text() => Encoding.UTF8.GetString(Take(Count()));

    public string? Optional() => Boolean() ? Text() : null;

    public string[] Texts()
    {
        var texts = new string[Count()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = Text();
        return texts;
    }

    public Value Value()
    {
        if (++_depth > MaxDepth)
            throw new JournalException($"The value at byte {_position} is nested deeper than {MaxDepth}.");
        var value = ReadValue();
        _depth--;
        return value;
    }

    private Value ReadValue() => (ValueKind)Byte() switch
    {
        ValueKind.Null => Values.Value.Null,
        ValueKind.Boolean => Boolean(),
        ValueKind.Integer => Signed(),
        ValueKind.Number => BinaryPrimitives.ReadDoubleBigEndian(Take(8)),
        ValueKind.Text => Text(),
        ValueKind.List => Values.Value.List(ValueArray()),
        ValueKind.Object => Values.Value.Object(Members()),
        var other => throw new JournalException($"Unknown kind of value {(byte)other} at byte {_position - 1}."),
    };

    public Value[] ValueArray()
    {
        var values = Count() is var count && count == 0 ? [] : new Value[count];
        for (var i = 0; i < values.Length; i++)
            values[i] = Value();
        return values;
    }

    public int[] Ints()
    {
        var values = new int[Count()];
        for (var i = 0; i < values.Length; i++)
            values[i] = SignedInt();
        return values;
    }

    public int SignedInt() => Signed() is var value && value is >= int.MinValue and <= int.MaxValue
        ? (int)value
        : throw new JournalException($"The number before byte {_position} does not fit into 32 bits.");

    /// <summary>A count of things that follow: at most as many as bytes are left, each thing taking one or more.</summary>
    public int Count()
    {
        var count = Unsigned();
        return count <= (ulong)(_bytes.Length - _position)
            ? (int)count
            : throw new JournalException($"The bytes end at {_bytes.Length}; {count} more were announced at {_position}.");
    }

    private KeyValuePair<string, Value>[] Members()
    {
        var members = new KeyValuePair<string, Value>[Count()];
        for (var i = 0; i < members.Length; i++)
        {
            members[i] = new(Text(), Value());
            if (Array.FindIndex(members, 0, i, m => m.Key == members[i].Key) >= 0)
                throw new JournalException($"The name '{members[i].Key}' before byte {_position} occurs twice in an object.");
        }

        return members;
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        if (_bytes.Length - _position < length)
            throw new JournalException($"The bytes end at {_bytes.Length}; {length} more were expected at {_position}.");
        var taken = _bytes.Slice(_position, length);
        _position += length;
        return taken;
    }
}
