namespace ThiDua.Workflows.Organisation.People;

/// <summary>A role that somebody holds.</summary>
/// <param name="Role">The right, as tasks ask for it: <see cref="Paths.Roles"/>.</param>
/// <param name="Valid">For which days.</param>
public sealed record RoleGrant(string Role, Validity Valid);
