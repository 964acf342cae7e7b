using ThiDua.Workflows.Organisation.People;

namespace ThiDua.Workflows.Organisation.Generation;

/// <summary>So many people of a unit, by preference of that post, hold a role.</summary>
internal sealed record ProfileRole(string Role, PostKind Post, int Count);
