using System.Buffers.Binary;
using System.Security.Cryptography;
using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Runtime;

/// <summary>Command ids that derive from what causes them, so that the same cause is worked on once.</summary>
internal static class DerivedId
{
    public static Guid Of(InstanceId instance, long sequence, int place, InstanceId target)
    {
        Span<byte> bytes = stackalloc byte[44];
        instance.Value.TryWriteBytes(bytes, bigEndian: true, out _);
        BinaryPrimitives.WriteInt64BigEndian(bytes[16..], sequence);
        BinaryPrimitives.WriteInt32BigEndian(bytes[24..], place);
        target.Value.TryWriteBytes(bytes[28..], bigEndian: true, out _);
        return Hash(bytes);
    }

    public static Guid OfTimer(StoredTimer timer)
    {
        Span<byte> bytes = stackalloc byte[29];
        timer.Instance.Value.TryWriteBytes(bytes, bigEndian: true, out _);
        BinaryPrimitives.WriteInt64BigEndian(bytes[16..], timer.Due.UtcTicks);
        BinaryPrimitives.WriteInt32BigEndian(bytes[24..], timer.Execution);
        bytes[28] = 1;
        return Hash(bytes);
    }

    private static Guid Hash(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(bytes, hash);
        return new Guid(hash[..16], bigEndian: true);
    }
}
