namespace ThiDua.Workflows.Councils.Conflicts;

/// <summary>Whom a matter concerns and who had a hand in it, by codes: against these its voters are held.</summary>
/// <param name="Unit">The unit from which it comes.</param>
public sealed record ItemParties(string Unit)
{
    /// <summary>The person who is proposed; null for a collective.</summary>
    public string? Nominee { get; init; }

    /// <summary>The authors of the initiative that is considered.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Who submitted it; null when it was nobody who could be a member.</summary>
    public string? Submitter { get; init; }

    /// <summary>Who appraised it.</summary>
    public IReadOnlyList<string> Appraisers { get; init; } = [];
}
