using System.Collections.Immutable;
using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Paths;

/// <summary>The limits of all paths, by the id of the path's definition. A province puts its own in their place.</summary>
public sealed class PathLimits
{
    private const string Folder = "limits/";

    private readonly ImmutableSortedDictionary<string, PathLimitSet> _byPath;

    private PathLimits(ImmutableSortedDictionary<string, PathLimitSet> byPath) => _byPath = byPath;

    /// <summary>The limits that come with the program.</summary>
    public static PathLimits Default { get; } = new(DataFile.EmbeddedNames(Folder)
        .Select(name => PathLimitSet.Load(DataFile.Embedded(name), name[Folder.Length..]))
        .ToImmutableSortedDictionary(limits => limits.Path, limits => limits, StringComparer.Ordinal));

    /// <summary>Every path that has limits, in the order of the ids.</summary>
    public IEnumerable<string> Paths => _byPath.Keys;

    /// <summary>The limits of a path.</summary>
    /// <param name="definitionId">The id of its definition.</param>
    /// <exception cref="UnknownNameException">It has none; the message names those that have.</exception>
    public PathLimitSet Of(string definitionId) => _byPath.TryGetValue(definitionId, out var limits)
        ? limits
        : throw new UnknownNameException("thời hạn của quy trình", definitionId, Paths);

    /// <summary>These limits and those of one path, which replace what was there for it.</summary>
    public PathLimits With(PathLimitSet limits) => new(_byPath.SetItem(limits.Path, limits));
}
