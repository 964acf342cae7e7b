using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ThiDua.Engine.Instances;

/// <summary>The id of a workflow instance, 128 bits.</summary>
public readonly record struct InstanceId(Guid Value)
{
    /// <summary>The id that belongs to a name, always the same: the first half of the SHA-256 of its UTF-8 bytes.</summary>
    public static InstanceId Of(string name) => new(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16), bigEndian: true));

    /// <summary>The id of the child that one execution of this instance starts at its n-th attempt, from 0.</summary>
    public InstanceId Child(int execution, int attempt)
    {
        Span<byte> bytes = stackalloc byte[24];
        Value.TryWriteBytes(bytes, bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(bytes[16..], execution);
        BinaryPrimitives.WriteInt32BigEndian(bytes[20..], attempt);
        return new(new Guid(SHA256.HashData(bytes).AsSpan(0, 16), bigEndian: true));
    }

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");
}
