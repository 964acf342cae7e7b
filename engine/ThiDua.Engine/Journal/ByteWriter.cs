using System.Buffers.Binary;
using System.Text;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Journal;

/// <summary>
/// Writes canonical bytes: whole numbers as base-128 varints (signed ones zigzag), text as its UTF-8 length and bytes, instants
/// as 8 bytes of UTC ticks, big-endian. There is one way to write a thing.
/// </summary>
internal sealed class ByteWriter
{
    private byte[] _bytes = new byte[256];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public byte[] ToArray() => Written.ToArray();

    public void Byte(byte value)
    {
        if (Length == _bytes.Length)
            Grow(1);
        _bytes[Length++] = value;
    }

    public void Unsigned(ulong value)
    {
        while (value >= 0x80)
        {
            Byte((byte)(value | 0x80));
            value >>= 7;
        }

        Byte((byte)value);
    }

    public void Int(int value) => Unsigned((uint)value);

    public void Signed(long value) => Unsigned((ulong)((value << 1) ^ (value >> 63)));

    public void Boolean(bool value) => Byte(value ? (byte)1 : (byte)0);

    public void Instant(DateTimeOffset value)
    {
        Grow(8);
        BinaryPrimitives.WriteInt64BigEndian(_bytes.AsSpan(Length), value.UtcTicks);
        Length += 8;
    }

    public void Guid(Guid value)
    {
        Grow(16);
        value.TryWriteBytes(_bytes.AsSpan(Length), bigEndian: true, out _);
        Length += 16;
    }

    public void Text(string value)
    {
        var length = Encoding.UTF8.GetByteCount(value);
        Unsigned((uint)length);
        Grow(length);
        Encoding.UTF8.GetBytes(value, _bytes.AsSpan(Length));
        Length += length;
    }

    /// <summary>Text or nothing.</summary>
    public void Optional(string? value)
    {
        Boolean(value is not null);
        if (value is not null)
            Text(value);
    }

    public void Texts(IReadOnlyList<string> values)
    {
        Int(values.Count);
        for (var i = 0; i < values.Count; i++)
            Text(values[i]);
    }

    public void Value(Value value)
    {
        Byte((byte)value.Kind);
        switch (value.Kind)
        {
            case ValueKind.Boolean:
                Boolean(value.AsBoolean());
                break;
            case ValueKind.Integer:
                Signed(value.AsInteger());
                break;
            case ValueKind.Number:
                Grow(8);
                BinaryPrimitives.WriteDoubleBigEndian(_bytes.AsSpan(Length), value.AsNumber());
                Length += 8;
                break;
            case ValueKind.Text:
                Text(value.AsText());
                break;
            case ValueKind.List:
                Values(value.AsList());
                break;
            case ValueKind.Object:
                Int(value.AsObject().Count);
                foreach (var member in value.AsObject())
                {
                    Text(member.Key);
                    Value(member.Value);
                }

                break;
        }
    }

    public void Values(IReadOnlyList<Value> values)
    {
        Int(values.Count);
        for (var i = 0; i < values.Count; i++)
            Value(values[i]);
    }

    private void Grow(int room)
    {
        if (_bytes.Length - Length < room)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + room));
    }
}
