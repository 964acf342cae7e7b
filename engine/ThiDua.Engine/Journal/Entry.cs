using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Journal;

/// <summary>
/// One transition of an instance: who did what, and all that followed from it, as canonical bytes. It is what a leaf of the
/// ledger commits to.
/// </summary>
/// <remarks>
/// <para>Layout, version 1: the version (1 byte), the instance (16), the sequence (varint), the instant (8, UTC ticks,
/// big-endian), the kind (1), actor, on-behalf-of and origin (text: length as varint, UTF-8), the cause (16), the rule version
/// (text), then the facts, each its kind (1 byte) and its parts, to the end.</para>
/// <para>One entry a transition: sequence, version of the head row and number of entries are one and the same number, and a
/// decision with its consequences is one leaf.</para>
/// </remarks>
public sealed class Entry
{
    internal const byte Version = 1;

    private readonly int _factsAt;

    private Entry(EntryHeader header, byte[] bytes, int factsAt)
    {
        Header = header;
        Bytes = bytes;
        _factsAt = factsAt;
    }

    /// <summary>What the entry says of itself.</summary>
    public EntryHeader Header { get; }

    /// <summary>The canonical bytes.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Reads an entry. Throws <see cref="JournalException"/> when the bytes are damaged or of a newer version.</summary>
    public static Entry Parse(byte[] bytes)
    {
        var reader = new ByteReader(bytes);
        if (reader.Byte() is var version && version != Version)
            throw new JournalException($"The entry is of version {version}; this program reads version {Version}.");
        var header = new EntryHeader(
            new InstanceId(reader.Guid()),
            (long)reader.Unsigned(),
            reader.Instant(),
            (EntryKind)reader.Byte(),
            reader.Text(),
            reader.Text(),
            reader.Text(),
            reader.Guid(),
            reader.Text());
        return new Entry(header, bytes, reader.Position);
    }


    internal static void WriteHeader(ByteWriter bytes, EntryHeader header)
    {
        bytes.Byte(Version);
        bytes.Guid(header.Instance.Value);
        bytes.Unsigned((ulong)header.Sequence);
        bytes.Instant(header.At);
        bytes.Byte((byte)header.Kind);
        bytes.Text(header.Actor);
        bytes.Text(header.OnBehalfOf);
        bytes.Text(header.Origin);
        bytes.Guid(header.Cause);
        bytes.Text(header.RuleVersion);
    }

    /// <summary>Hands the facts on in order.</summary>
    internal void Tell(IFacts facts)
    {
        var reader = new ByteReader(Bytes.Span[_factsAt..]);
        FactDecoder.Read(ref reader, facts);
    }

    internal static Entry Written(EntryHeader header, byte[] bytes, int factsAt) => new(header, bytes, factsAt);
}
