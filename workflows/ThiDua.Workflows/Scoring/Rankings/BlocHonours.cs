using ThiDua.Workflows.Awards;

namespace ThiDua.Workflows.Scoring.Rankings;

/// <summary>What a bloc puts forward: its quota, to the units that it acclaimed (đề nghị khen thưởng của khối).</summary>
/// <param name="Honours">The honours, the highest first.</param>
/// <param name="Sentences">The quota, and what of it stays open, in Vietnamese, with the clause.</param>
public sealed record BlocHonours(IReadOnlyList<Honour> Honours, IReadOnlyList<string> Sentences)
{
    /// <summary>The honours of a bloc. Units that nothing separates get the same or, until somebody decides, nothing.</summary>
    public static BlocHonours Of(Acclaim acclaim)
    {
        var size = acclaim.Ranking.BlocSize;
        var row = acclaim.Ranking.Regulation.QuotaOf(size);
        string[] slots = [.. row.Honours.SelectMany(honour => Enumerable.Repeat(honour.Award, honour.Count))];

        var honours = new List<Honour>();
        var sentences = new List<string> { Quota(size, row) };
        var used = 0;
        foreach (var equals in acclaim.AcclaimedTogether)
        {
            string[] awards = [.. slots.Skip(used).Take(equals.Count)];
            used += awards.Length;

            if (awards.Length == equals.Count && awards.Distinct().Count() == 1)
                honours.AddRange(equals.Select(unit => Honour(unit, awards[0], row)));
            else if (awards.Length > 0)
                sentences.Add(Undecided(equals, awards));
        }

        if (used < slots.Length) sentences.Add($"Còn {slots.Length - used} chỉ tiêu không dùng vì chỉ có {used} đơn vị được suy tôn.");
        return new BlocHonours(honours, sentences);
    }

    private static Honour Honour(AcclaimedUnit unit, string award, QuotaRow row) => new(
        unit.Unit,
        award,
        $"Đề nghị tặng {Title(award)} cho {unit.Unit}, hạng {unit.Ranked.Place}, trong chỉ tiêu của khối ({row.Citation}). {unit}");

    private static string Quota(int size, QuotaRow row)
    {
        var honours = string.Join(", ", row.Honours.Select(honour => $"{honour.Count} {Title(honour.Award)}"));
        return $"Khối có {size} đơn vị, thuộc mức {row.Sizes}: {(honours.Length == 0 ? "không có chỉ tiêu" : honours)} "
            + $"({row.Citation}; {row.Citation.Mark}).";
    }

    private static string Undecided(IReadOnlyList<AcclaimedUnit> equals, string[] awards) =>
        $"{string.Join(", ", equals.Select(unit => unit.Unit))} ngang nhau, chỉ còn {string.Join(", ", awards.Select(Title))}: "
        + "chưa đề nghị, cần cơ quan có thẩm quyền quyết định.";

    private static string Title(string award) => AwardCatalogue.Default[award].Title;
}
