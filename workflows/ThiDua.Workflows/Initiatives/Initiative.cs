using ThiDua.Workflows.Initiatives.Similarity;

namespace ThiDua.Workflows.Initiatives;

/// <summary>An initiative, topic or scheme (sáng kiến, đề tài, đề án), without its text: of that there is only a print.</summary>
/// <param name="Code">Its code: initiative:….</param>
/// <param name="Print">By which it is compared with others.</param>
/// <param name="Unit">The code of the unit where it was applied.</param>
/// <param name="Year">The year for which it is registered; of a school year its last one.</param>
/// <param name="AppliedSince">The day from which it was applied.</param>
/// <param name="SubmittedOn">The day on which its recognition was asked for.</param>
/// <param name="Authors">Its authors.</param>
public sealed record Initiative(
    string Code,
    TextPrint Print,
    string Unit,
    int Year,
    DateOnly AppliedSince,
    DateOnly SubmittedOn,
    IReadOnlyList<AuthorShare> Authors)
{
    /// <summary>The part of a person, 0 when the person is no author.</summary>
    public int ShareOf(string person) => Authors.FirstOrDefault(share => share.Author == person)?.Percent ?? 0;
}
