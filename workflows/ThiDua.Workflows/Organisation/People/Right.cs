namespace ThiDua.Workflows.Organisation.People;

/// <summary>A right that a person has on a day.</summary>
/// <param name="Code">The right, as tasks ask for it: a role, or a unit's code.</param>
/// <param name="By">The delegation by which the person has it; null when it is the person's own.</param>
public sealed record Right(string Code, Delegation? By)
{
    /// <summary>The code of whom the person acts for; null in the person's own right.</summary>
    public string? OnBehalfOf => By?.From;
}
