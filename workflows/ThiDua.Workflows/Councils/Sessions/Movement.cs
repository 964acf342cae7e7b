namespace ThiDua.Workflows.Councils.Sessions;

/// <summary>A member came or left while the session was on.</summary>
/// <param name="Member">The code of the member.</param>
/// <param name="Reason">The code of the reason for leaving; null when the member came.</param>
/// <param name="AfterItems">How many items had been voted on by then.</param>
public sealed record Movement(string Member, string? Reason, int AfterItems);
