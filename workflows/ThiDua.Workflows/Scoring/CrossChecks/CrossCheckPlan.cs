using System.Security.Cryptography;
using System.Text;

namespace ThiDua.Workflows.Scoring.CrossChecks;

/// <summary>
/// Who checks whom in a bloc (phân công chấm chéo): every unit checks as many others as check it, none itself, and no two each other.
/// </summary>
/// <param name="Seed">From what the order was drawn; the same seed and units give the same plan.</param>
/// <param name="Checks">Every check.</param>
public sealed record CrossCheckPlan(string Seed, IReadOnlyList<CrossCheck> Checks)
{
    /// <summary>The units that check a unit.</summary>
    public IEnumerable<string> CheckersOf(string unit) => Checks.Where(check => check.Checked == unit).Select(check => check.Checker);

    /// <summary>The units that a unit checks.</summary>
    public IEnumerable<string> CheckedBy(string unit) => Checks.Where(check => check.Checker == unit).Select(check => check.Checked);

    /// <summary>
    /// The smallest bloc in which each unit can be checked by so many. With n units there are n(n − 1)/2 pairs, each used at most one
    /// way, for n × k checks: n is at least 2k + 1.
    /// </summary>
    public static int SmallestBloc(int checkers) => (2 * checkers) + 1;

    /// <summary>A plan for a bloc. The order in which the units are given makes no difference.</summary>
    /// <param name="units">The units of the bloc.</param>
    /// <param name="checkers">How many check each of them.</param>
    /// <param name="seed">From what the order is drawn.</param>
    /// <exception cref="ScoringException">There is no such plan; the message says how large the bloc must be.</exception>
    public static CrossCheckPlan Assign(IReadOnlyCollection<string> units, int checkers, string seed)
    {
        if (checkers < 1) throw new ScoringException("Mỗi đơn vị phải được ít nhất một đơn vị khác chấm chéo.");

        if (units.CountBy(unit => unit).FirstOrDefault(count => count.Value > 1).Key is { } twice)
            throw new ScoringException($"Đơn vị '{twice}' có hai lần trong khối.");

        if (units.Count < SmallestBloc(checkers))
        {
            throw new ScoringException(
                $"Khối có {units.Count} đơn vị, không thể để mỗi đơn vị được {checkers} đơn vị khác chấm mà không có cặp chấm lẫn nhau; "
                + $"cần ít nhất {SmallestBloc(checkers)} đơn vị.");
        }

        // On a circle each unit checks the next ones; as they are fewer than half of the circle, none of them reaches back.
        string[] circle = [.. units.OrderBy(unit => Draw(seed, unit), StringComparer.Ordinal).ThenBy(unit => unit, StringComparer.Ordinal)];
        return new CrossCheckPlan(seed, [.. circle.SelectMany((unit, at) => Enumerable.Range(1, checkers)
            .Select(ahead => new CrossCheck(unit, circle[(at + ahead) % circle.Length])))]);
    }

    private static string Draw(string seed, string unit) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\n{unit}")));
}
