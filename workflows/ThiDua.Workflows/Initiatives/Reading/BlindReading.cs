using System.Collections.Immutable;
using ThiDua.Workflows.Initiatives.Regulations;

namespace ThiDua.Workflows.Initiatives.Reading;

/// <summary>
/// The blind reading of a round's initiatives (chấm sáng kiến theo số phách). It is a value; each sheet gives a new one. Only here the
/// names of the copies and the codes of the initiatives come together.
/// </summary>
public sealed record BlindReading
{
    private BlindReading(ReadingRule rule, string secret, ReadingPlan plan) => (Rule, Secret, Plan) = (rule, secret, plan);

    /// <summary>How it is read.</summary>
    public ReadingRule Rule { get; }

    /// <summary>Who reads what.</summary>
    public ReadingPlan Plan { get; private init; }

    private string Secret { get; }

    private ImmutableDictionary<string, CopyReading> Copies { get; init; } = ImmutableDictionary<string, CopyReading>.Empty;

    /// <summary>A reading without sheets.</summary>
    /// <param name="rule">How it is read.</param>
    /// <param name="plan">Who reads what.</param>
    /// <param name="secret">That from which the names of the copies were derived.</param>
    public static BlindReading Open(ReadingRule rule, ReadingPlan plan, string secret) => new BlindReading(rule, secret, plan).With(plan);

    /// <summary>The reading under a plan with further readers.</summary>
    public BlindReading With(ReadingPlan plan) => this with
    {
        Plan = plan,
        Copies = plan.Assignments
            .GroupBy(one => BlindCopy.PseudonymOf(one.Initiative, Secret), one => one.Reader)
            .ToImmutableDictionary(
                copy => copy.Key,
                copy => new CopyReading([.. copy], Copies.GetValueOrDefault(copy.Key)?.Sheets ?? []),
                StringComparer.Ordinal),
    };

    /// <summary>The reading with a sheet.</summary>
    /// <exception cref="InitiativeException">
    /// The reader was not assigned or has read already, or the points are not those of the criteria; every fault of the points is named.
    /// </exception>
    public BlindReading Enter(ReadingSheet sheet)
    {
        var copy = Copies.GetValueOrDefault(sheet.Pseudonym);
        string[] faults = copy is null || !copy.Readers.Contains(sheet.Reader) ? [$"'{sheet.Reader}' không được phân công chấm bản này"]
            : copy.Sheets.Any(other => other.Reader == sheet.Reader) ? [$"'{sheet.Reader}' đã chấm"]
            : [.. Faults(sheet)];

        return faults.Length == 0
            ? this with { Copies = Copies.SetItem(sheet.Pseudonym, copy! with { Sheets = copy.Sheets.Add(sheet) }) }
            : throw new InitiativeException($"Không nhận phiếu chấm '{sheet.Pseudonym}': {string.Join("; ", faults)}.");
    }

    /// <summary>What the reading of an initiative came to. With a further reader the points of all count, however far apart.</summary>
    /// <exception cref="InitiativeException">Nobody was to read the initiative.</exception>
    public ReadingResult ResultOf(string initiative)
    {
        var copy = Copies.GetValueOrDefault(BlindCopy.PseudonymOf(initiative, Secret))
            ?? throw new InitiativeException($"Sáng kiến '{initiative}' không có trong phân công chấm.");
        List<int> totals = [.. copy.Sheets.Select(sheet => sheet.Total)];
        var (points, max) = (totals.Sum(), totals.Count * Rule.Max);
        var apart = totals.Count == 0 ? 0 : totals.Max() - totals.Min();

        var outcome = totals.Count < copy.Readers.Count ? ReadingOutcome.Incomplete
            : totals.Count <= Rule.Readers && apart > Rule.MostApart ? ReadingOutcome.Disputed
            : points * 100L >= (long)Rule.PassPercent * max ? ReadingOutcome.Suitable
            : ReadingOutcome.Unsuitable;
        return new ReadingResult(initiative, outcome, points, max, totals.Count, apart, Rule.Citation);
    }

    private IEnumerable<string> Faults(ReadingSheet sheet)
    {
        foreach (var criterion in Rule.Criteria)
        {
            if (!sheet.Points.TryGetValue(criterion.Code, out var points))
                yield return $"thiếu điểm '{criterion.Title}'";
            else if (points < 0 || points > criterion.Max)
                yield return $"điểm '{criterion.Title}' là {points}, phải từ 0 đến {criterion.Max}";
        }

        foreach (var stray in sheet.Points.Keys.Where(code => Rule.Criteria.All(criterion => criterion.Code != code)))
            yield return $"không có tiêu chí '{stray}'; hiện có: {string.Join(", ", Rule.Criteria.Select(criterion => criterion.Code))}";
    }
}
