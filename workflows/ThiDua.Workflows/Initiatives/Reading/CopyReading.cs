using System.Collections.Immutable;

namespace ThiDua.Workflows.Initiatives.Reading;

/// <summary>Who reads a copy, and what came in.</summary>
internal sealed record CopyReading(ImmutableHashSet<string> Readers, ImmutableList<ReadingSheet> Sheets);
