using ThiDua.Workflows.Initiatives.Regulations;

namespace ThiDua.Workflows.Initiatives.Similarity;

/// <summary>
/// Finds the initiatives whose texts are alike: the runs of words in common are so large a share of all (Jaccard), or the titles are
/// the same. No pair that reaches the share is missed, and few others are compared: if texts are alike, then the rarest runs of
/// one, as many as it may lack of the other and one more, hold one of the rarest of the other.
/// </summary>
public static class SimilarInitiatives
{
    /// <summary>Every pair, in the order of the later one and then of the earlier one.</summary>
    public static IReadOnlyList<SimilarPair> Find(IEnumerable<Initiative> initiatives, SimilarityRule rule)
    {
        Initiative[] all = [.. initiatives.OrderBy(one => one.SubmittedOn).ThenBy(one => one.Code, StringComparer.Ordinal)];
        var frequency = all.SelectMany(one => one.Print.Shingles).CountBy(shingle => shingle).ToDictionary();
        Dictionary<ulong, List<int>> byShingle = [];
        Dictionary<string, List<int>> byTitle = new(StringComparer.Ordinal);
        List<SimilarPair> pairs = [];

        foreach (var (index, later) in all.Index())
        {
            SortedSet<int> candidates = [.. Enter(byTitle, later.Print.Title, index)];
            foreach (var shingle in Rarest(later.Print, rule, frequency)) candidates.UnionWith(Enter(byShingle, shingle, index));

            pairs.AddRange(candidates.Where(one => one != index).Select(one => Compare(all[one], later))
                .Where(pair => pair.SameTitle || pair.Common * 100L >= (long)rule.Percent * pair.All));
        }

        return pairs;
    }

    /// <summary>The places where a key stood before, and this one.</summary>
    private static List<int> Enter<TKey>(Dictionary<TKey, List<int>> places, TKey key, int index)
        where TKey : notnull
    {
        if (!places.TryGetValue(key, out var list)) places[key] = list = [];
        list.Add(index);
        return list;
    }

    private static IEnumerable<ulong> Rarest(TextPrint print, SimilarityRule rule, Dictionary<ulong, int> frequency)
    {
        var count = print.Shingles.Length;
        var needed = (int)((((long)rule.Percent * count) + 99) / 100);
        return count == 0
            ? []
            : print.Shingles.OrderBy(shingle => frequency[shingle]).ThenBy(shingle => shingle).Take(count - needed + 1);
    }

    private static SimilarPair Compare(Initiative earlier, Initiative later)
    {
        var common = earlier.Print.Common(later.Print);
        var all = earlier.Print.Shingles.Length + later.Print.Shingles.Length - common;
        return new SimilarPair(earlier, later, common, all, earlier.Print.Title == later.Print.Title);
    }
}
