using ThiDua.Workflows.Awards;

namespace ThiDua.Workflows.Data;

/// <summary>What the schema of a file cannot say.</summary>
internal static class DataCheck
{
    /// <summary>A fault for each item whose key an earlier item has already.</summary>
    public static IEnumerable<DataFault> Duplicates<T>(IEnumerable<T> items, Func<T, string> key, Func<int, string> place)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, item) in items.Index())
        {
            if (!seen.Add(key(item))) yield return new DataFault(place(index), $"'{key(item)}' đã có ở trên; mỗi mã chỉ dùng một lần");
        }
    }

    /// <summary>A fault for each code that is no award's.</summary>
    public static IEnumerable<DataFault> UnknownAwards(IEnumerable<string> codes, AwardCatalogue awards, string place) => codes.Index()
        .Where(code => !awards.Knows(code.Item))
        .Select(code => new DataFault($"{place}[{code.Index}]", $"không có '{code.Item}'; hiện có: {string.Join(", ", awards.Codes)}"));
}
