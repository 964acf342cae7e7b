namespace ThiDua.Workflows.Initiatives;

/// <summary>An author's part in an initiative (tỷ lệ đóng góp).</summary>
/// <param name="Author">The code of the person.</param>
/// <param name="Unit">The code of the author's unit.</param>
/// <param name="Percent">1 to 100; those of all authors are 100 together.</param>
public sealed record AuthorShare(string Author, string Unit, int Percent);
