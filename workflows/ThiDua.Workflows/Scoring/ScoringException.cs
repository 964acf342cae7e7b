namespace ThiDua.Workflows.Scoring;

/// <summary>Something cannot be scored or ranked so. The message is one Vietnamese sentence that says what, where and why.</summary>
public sealed class ScoringException : Exception
{
    internal ScoringException(string message)
        : base(message)
    {
    }
}
