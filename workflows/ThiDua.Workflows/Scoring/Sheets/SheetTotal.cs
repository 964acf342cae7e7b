using ThiDua.Workflows.Scoring.Scales;

namespace ThiDua.Workflows.Scoring.Sheets;

/// <summary>What a column of a score sheet comes to (tổng điểm).</summary>
/// <param name="Scale">The scale.</param>
/// <param name="Column">The points of every indicator.</param>
/// <param name="Groups">What each group comes to, in the order of the scale.</param>
public sealed record SheetTotal(ScoreScale Scale, IReadOnlyDictionary<string, decimal> Column, IReadOnlyList<GroupTotal> Groups)
{
    /// <summary>The score, exactly.</summary>
    public decimal Points => Groups.Sum(group => group.Effect);

    /// <summary>The points taken away.</summary>
    public decimal Deductions => Groups.Where(group => group.Group.Kind == ScoreGroupKind.Deduction).Sum(group => group.Counted);

    /// <summary>The score as a sum of groups, one Vietnamese sentence an item.</summary>
    public IReadOnlyList<string> Sentences =>
    [
        .. Groups.Select(group => group.ToString()),
        $"Tổng: {Points.InWords()} điểm (thang {Scale.Total.InWords()}; {Scale.Citation}; {Scale.Citation.Mark}).",
    ];

    /// <summary>The total of a column that has every indicator of the scale.</summary>
    public static SheetTotal Of(ScoreScale scale, IReadOnlyDictionary<string, decimal> column) =>
        new(scale, column, [.. scale.Groups.Select(group => new GroupTotal(group, group.Indicators.Sum(one => column[one.Id])))]);

    /// <summary>What the group of that id adds, or takes away.</summary>
    internal decimal EffectOf(string group) => Groups.First(total => total.Group.Id == group).Effect;
}
