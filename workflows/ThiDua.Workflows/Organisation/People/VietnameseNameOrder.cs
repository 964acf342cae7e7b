namespace ThiDua.Workflows.Organisation.People;

/// <summary>
/// The order of names in a Vietnamese list: by given name, then middle, then family name. Each is compared word by word: first by
/// letters (a ă â b c d đ e ê …), then by tone (ngang, huyền, hỏi, ngã, sắc, nặng). It is the same on every machine.
/// </summary>
public sealed class VietnameseNameOrder : IComparer<PersonName?>
{
    /// <summary>The letters of the alphabet; a vowel stands in its six tones, in their order.</summary>
    private static readonly string[] Alphabet =
    [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "b", "c", "d", "đ", "eèẻẽéẹ", "êềểễếệ", "f", "g", "h", "iìỉĩíị", "j", "k", "l", "m", "n",
        "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "p", "q", "r", "s", "t", "uùủũúụ", "ưừửữứự", "v", "w", "x", "yỳỷỹýỵ", "z",
    ];

    private static readonly Dictionary<char, (int Letter, int Tone)> Places = Alphabet
        .SelectMany((tones, letter) => tones.Select((character, tone) => (character, (letter, tone))))
        .ToDictionary(pair => pair.character, pair => pair.Item2);

    private VietnameseNameOrder()
    {
    }

    /// <summary>The one order.</summary>
    public static VietnameseNameOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(PersonName? x, PersonName? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);

        var byGiven = CompareText(x.Given, y.Given);
        var byMiddle = byGiven != 0 ? byGiven : CompareText(x.Middle, y.Middle);
        return byMiddle != 0 ? byMiddle : CompareText(x.Family, y.Family);
    }

    private static int CompareText(string one, string other)
    {
        string[] these = Words(one), those = Words(other);
        for (var place = 0; place < Math.Min(these.Length, those.Length); place++)
        {
            if (CompareWord(these[place], those[place]) is var order and not 0) return order;
        }

        return these.Length - those.Length;
    }

    private static int CompareWord(string one, string other)
    {
        for (var place = 0; place < Math.Min(one.Length, other.Length); place++)
        {
            if (PlaceOf(one[place]).Letter - PlaceOf(other[place]).Letter is var order and not 0) return order;
        }

        if (one.Length != other.Length) return one.Length - other.Length;

        return one.Zip(other, (mine, yours) => PlaceOf(mine).Tone - PlaceOf(yours).Tone).FirstOrDefault(order => order != 0);
    }

    /// <summary>What is no letter comes after the letters, by its code.</summary>
    private static (int Letter, int Tone) PlaceOf(char character) => Places.GetValueOrDefault(character, (Alphabet.Length + character, 0));

    private static string[] Words(string text) =>
        text.Normalize().ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
