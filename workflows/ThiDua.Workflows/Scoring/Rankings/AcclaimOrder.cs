namespace ThiDua.Workflows.Scoring.Rankings;

/// <summary>The order of the units that are acclaimed.</summary>
public enum AcclaimOrder
{
    /// <summary>By their place in the ranking.</summary>
    Place,

    /// <summary>By their votes, and equal ones by their place.</summary>
    Votes,
}
