namespace ThiDua.Workflows.Organisation.People;

/// <summary>The name of a person. It is personal data: it never becomes part of a path's data and can be erased.</summary>
/// <param name="Family">Family name (họ).</param>
/// <param name="Middle">Middle name (đệm); empty when there is none.</param>
/// <param name="Given">Given name (tên).</param>
public sealed record PersonName(string Family, string Middle, string Given)
{
    /// <summary>The name of its written form: the first word is the family name, the last one the given name. It becomes NFC.</summary>
    /// <exception cref="FormatException">The text has not at least two words.</exception>
    public static PersonName Parse(string text)
    {
        var words = text.Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 2
            ? new PersonName(words[0], string.Join(' ', words[1..^1]), words[^1])
            : throw new FormatException($"'{text}' không phải họ và tên: cần ít nhất họ và tên, cách nhau bằng dấu cách.");
    }

    /// <summary>As it is written: family, middle, given name.</summary>
    public override string ToString() => Middle.Length == 0 ? $"{Family} {Given}" : $"{Family} {Middle} {Given}";
}
