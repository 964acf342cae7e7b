using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Tests.Scenarios;

/// <summary>An entry as text that two runs can be compared by: all but the id of the command.</summary>
internal static class JournalText
{
    public static string Of(Entry entry)
    {
        var header = entry.Header;
        var bytes = new ByteWriter();
        Entry.WriteHeader(bytes, header);
        return $"{header.Instance} {header.Sequence} {header.At:O} {header.Kind} {header.Actor} {Convert.ToHexStringLower(entry.Bytes.Span[bytes.Length..])}";
    }
}
