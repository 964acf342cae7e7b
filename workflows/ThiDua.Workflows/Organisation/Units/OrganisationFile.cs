namespace ThiDua.Workflows.Organisation.Units;

/// <summary>The form of a file of units.</summary>
internal sealed record OrganisationFile(IReadOnlyList<Unit> Units, IReadOnlyList<Succession> Successions);
