using System.Security.Cryptography;
using System.Text;
using ThiDua.Workflows.Councils;

namespace ThiDua.Workflows.Initiatives.Reading;

/// <summary>
/// Who reads what (phân công chấm sáng kiến): nobody an initiative of his own, of his unit, of an author's unit or of a relative; the
/// work is shared as evenly as that allows.
/// </summary>
/// <param name="Seed">From what the order was drawn; the same seed, readers and initiatives give the same plan.</param>
/// <param name="Assignments">Every assignment, by initiative and then by reader.</param>
public sealed record ReadingPlan(string Seed, IReadOnlyList<ReadingAssignment> Assignments)
{
    /// <summary>A plan. The order in which readers and initiatives are given makes no difference.</summary>
    /// <param name="initiatives">The initiatives.</param>
    /// <param name="readers">Who can read.</param>
    /// <param name="each">How many read each initiative.</param>
    /// <param name="kinship">Who is related to whom.</param>
    /// <param name="seed">From what the order is drawn.</param>
    /// <exception cref="InitiativeException">There are too few who may read an initiative; every such initiative is named.</exception>
    public static ReadingPlan Assign(
        IEnumerable<Initiative> initiatives, IReadOnlyCollection<Reader> readers, int each, Kinship kinship, string seed)
    {
        var work = initiatives
            .Select(one => (Initiative: one, Readers: readers.Where(reader => MayRead(reader, one, kinship)).ToList()))
            .OrderBy(one => one.Readers.Count)
            .ThenBy(one => one.Initiative.Code, StringComparer.Ordinal)
            .ToList();
        var lacking = work.Where(one => one.Readers.Count < each).Select(one => $"'{one.Initiative.Code}' có {one.Readers.Count}").ToList();
        if (lacking.Count > 0)
            throw new InitiativeException($"Không đủ {each} người chấm không liên quan cho mỗi sáng kiến: {string.Join(", ", lacking)}.");

        // Who has the fewest choices comes first; of the readers with the least work the draw chooses.
        var loads = readers.ToDictionary(reader => reader.Code, _ => 0, StringComparer.Ordinal);
        List<ReadingAssignment> assignments = [];
        foreach (var (initiative, able) in work)
        {
            foreach (var reader in Next(able, loads, initiative, seed).Take(each).ToList())
            {
                loads[reader.Code]++;
                assignments.Add(new ReadingAssignment(initiative.Code, reader.Code));
            }
        }

        return new ReadingPlan(seed, InOrder(assignments));
    }

    /// <summary>The plan with one more reader for an initiative on which its readers differ.</summary>
    /// <exception cref="InitiativeException">Nobody else may read it.</exception>
    public ReadingPlan WithFurtherReader(Initiative initiative, IReadOnlyCollection<Reader> readers, Kinship kinship)
    {
        var loads = readers.ToDictionary(
            reader => reader.Code, reader => Assignments.Count(one => one.Reader == reader.Code), StringComparer.Ordinal);
        List<Reader> able =
        [
            .. readers.Where(reader =>
                MayRead(reader, initiative, kinship) && !Assignments.Contains(new ReadingAssignment(initiative.Code, reader.Code))),
        ];
        return Next(able, loads, initiative, Seed).FirstOrDefault() is { } next
            ? this with { Assignments = InOrder([.. Assignments, new ReadingAssignment(initiative.Code, next.Code)]) }
            : throw new InitiativeException($"Không còn người chấm không liên quan cho sáng kiến '{initiative.Code}'.");
    }

    /// <summary>Whether a reader has nothing to do with an initiative.</summary>
    public static bool MayRead(Reader reader, Initiative initiative, Kinship kinship) =>
        reader.Unit != initiative.Unit
        && initiative.Authors.All(share =>
            share.Author != reader.Code && share.Unit != reader.Unit && !kinship.AreRelated(share.Author, reader.Code));

    private static IEnumerable<Reader> Next(List<Reader> able, Dictionary<string, int> loads, Initiative initiative, string seed) => able
        .OrderBy(reader => loads[reader.Code])
        .ThenBy(reader => Draw(seed, initiative.Code, reader.Code), StringComparer.Ordinal);

    private static IReadOnlyList<ReadingAssignment> InOrder(List<ReadingAssignment> assignments) =>
    [
        .. assignments.OrderBy(one => one.Initiative, StringComparer.Ordinal).ThenBy(one => one.Reader, StringComparer.Ordinal),
    ];

    private static string Draw(string seed, string initiative, string reader) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\n{initiative}\n{reader}")));
}
