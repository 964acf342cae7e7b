namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>A row of a table of posts and years.</summary>
/// <param name="Post">The code of the post.</param>
/// <param name="Title">The post, in Vietnamese.</param>
/// <param name="Years">The fewest years.</param>
/// <param name="Below">From so many years a higher award is due; null where none is.</param>
internal sealed record PostRow(string Post, string Title, int Years, int? Below);
