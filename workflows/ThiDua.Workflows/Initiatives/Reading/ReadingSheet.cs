namespace ThiDua.Workflows.Initiatives.Reading;

/// <summary>A reader's judgement of a blind copy (phiếu chấm sáng kiến).</summary>
/// <param name="Pseudonym">The name of the copy.</param>
/// <param name="Reader">The code of the reader.</param>
/// <param name="Points">Points by the code of the criterion.</param>
public sealed record ReadingSheet(string Pseudonym, string Reader, IReadOnlyDictionary<string, int> Points)
{
    /// <summary>All points.</summary>
    public int Total => Points.Values.Sum();
}
