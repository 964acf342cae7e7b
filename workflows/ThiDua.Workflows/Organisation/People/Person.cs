namespace ThiDua.Workflows.Organisation.People;

/// <summary>Somebody (cá nhân), known by code only. The name is apart, in <see cref="PersonNames"/>, and can be erased.</summary>
/// <param name="Code">The code: user:00042.</param>
/// <param name="Posts">The posts, in the order of time.</param>
/// <param name="Roles">The roles.</param>
/// <param name="Relatives">The codes of relatives (người thân), for conflicts of interest.</param>
public sealed record Person(string Code, IReadOnlyList<Post> Posts, IReadOnlyList<RoleGrant> Roles, IReadOnlyList<string> Relatives)
{
    /// <summary>The first post on a day; null when there is none.</summary>
    public Post? PostOn(DateOnly date) => Posts.FirstOrDefault(post => post.Valid.Has(date));

    /// <summary>When the person has a right by post or role.</summary>
    internal IEnumerable<Validity> Holds(string right) =>
    [
        .. Posts.Where(post => post.Kind == PostKind.Head && post.Unit == right).Select(post => post.Valid),
        .. Roles.Where(grant => grant.Role == right).Select(grant => grant.Valid),
    ];
}
