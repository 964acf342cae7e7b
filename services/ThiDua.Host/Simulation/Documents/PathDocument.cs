namespace ThiDua.Host.Simulation.Documents;

/// <summary>How the instances of a definition ended.</summary>
/// <param name="Code">The code of its path.</param>
/// <param name="Path">The definition's id.</param>
/// <param name="Instances">How many there were.</param>
/// <param name="Outcomes">How many ended with which outcome; those that run stand under <c>running</c>, those that were given up with what started them under <c>cancelled</c>.</param>
internal sealed record PathDocument(string Code, string Path, int Instances, IReadOnlyDictionary<string, int> Outcomes)
{
    private const string Running = "running";
    private const string Cancelled = "cancelled";

    public static IReadOnlyList<PathDocument> Of(YearRecord year) =>
    [
        .. year.Instances.GroupBy(instance => instance.Path).OrderBy(path => path.Key.Code, StringComparer.Ordinal)
            .ThenBy(path => path.Key.Id, StringComparer.Ordinal)
            .Select(path => new PathDocument(
                path.Key.Code,
                path.Key.Id,
                path.Count(),
                new SortedDictionary<string, int>(
                    path.GroupBy(instance => instance.Outcome ?? (instance.End.Ended ? Cancelled : Running)).ToDictionary(same => same.Key, same => same.Count()),
                    StringComparer.Ordinal))),
    ];
}
