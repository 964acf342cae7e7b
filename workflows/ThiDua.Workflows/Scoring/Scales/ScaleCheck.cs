using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Scoring.Scales;

/// <summary>What must hold of a scale beside its form.</summary>
internal static class ScaleCheck
{
    /// <summary>More points than any scale has: beyond it a sum is not formed.</summary>
    private const decimal Largest = 1_000_000;

    private static readonly Dictionary<ScoreGroupKind, string> Names = new()
    {
        [ScoreGroupKind.Main] = "điểm chính (main)",
        [ScoreGroupKind.Bonus] = "điểm thưởng (bonus)",
        [ScoreGroupKind.Deduction] = "điểm trừ (deduction)",
    };

    public static IEnumerable<DataFault> Faults(ScoreScale scale)
    {
        var criteria = scale.Groups.SelectMany((group, g) =>
            group.Criteria.Select((criterion, c) => (Item: criterion, Place: $"$.groups[{g}].criteria[{c}]"))).ToList();
        var indicators = criteria.SelectMany(criterion =>
            criterion.Item.Indicators.Select((indicator, i) => (Item: indicator, Place: $"{criterion.Place}.indicators[{i}]"))).ToList();

        return
        [
            .. OfScale(scale),
            .. DataCheck.Duplicates(scale.Groups, group => group.Id, index => $"$.groups[{index}].id"),
            .. DataCheck.Duplicates(criteria, criterion => criterion.Item.Id, index => $"{criteria[index].Place}.id"),
            .. DataCheck.Duplicates(indicators, indicator => indicator.Item.Id, index => $"{indicators[index].Place}.id"),
            .. scale.Groups.SelectMany((group, index) => OfGroup(group, $"$.groups[{index}]")),
            .. indicators.SelectMany(indicator => OfMeasure(indicator.Item.Measure, scale, $"{indicator.Place}.measure")),
        ];
    }

    private static IEnumerable<DataFault> OfScale(ScoreScale scale)
    {
        if (scale.ValidTo < scale.ValidFrom)
            yield return new DataFault("$.validTo", $"{scale.ValidTo:yyyy-MM-dd} trước validFrom {scale.ValidFrom:yyyy-MM-dd}");

        var caps = scale.Groups.Where(group => group.Kind == ScoreGroupKind.Main).Sum(group => Bounded(group.Cap ?? 0));
        if (caps != scale.Total)
            yield return new DataFault("$.total", $"{scale.Total.InWords()} không bằng tổng mức trần các nhóm điểm chính {caps.InWords()}");

        foreach (var kind in (ScoreGroupKind[])[ScoreGroupKind.Bonus, ScoreGroupKind.Deduction])
        {
            foreach (var (index, _) in scale.Groups.Index().Where(group => group.Item.Kind == kind).Skip(1))
                yield return new DataFault($"$.groups[{index}].kind", $"chỉ được một nhóm {Names[kind]}, để mức trần là của tất cả");
        }
    }

    private static IEnumerable<DataFault> OfGroup(ScoreGroup group, string place)
    {
        if (group.Cap is null && group.Kind != ScoreGroupKind.Deduction)
            yield return new DataFault(place, "thiếu 'cap'; chỉ nhóm điểm trừ được không có mức trần");

        if (group.Cap > Largest) yield return new DataFault($"{place}.cap", $"lớn hơn {Largest.InWords()}");
        if (group.Cap <= 0) yield return new DataFault($"{place}.cap", $"phải lớn hơn 0, không phải {group.Cap.Value.InWords()}");

        var most = group.Indicators.Sum(indicator => Bounded(indicator.Measure.Max));
        if (most < group.Cap)
        {
            yield return new DataFault(
                $"{place}.cap", $"{group.Cap.Value.InWords()} không bao giờ đạt: các chỉ tiêu cộng lại {most.InWords()}");
        }

        foreach (var (c, criterion) in group.Criteria.Index())
        {
            foreach (var (i, indicator) in criterion.Indicators.Index())
            {
                if (Misplaced(indicator.Measure, group) is { } problem)
                    yield return new DataFault($"{place}.criteria[{c}].indicators[{i}].measure", problem);
            }
        }
    }

    private static string? Misplaced(Measure measure, ScoreGroup group) =>
        measure.Group != group.Kind ? $"cách tính của nhóm {Names[measure.Group]} không đứng trong nhóm {Names[group.Kind]}"
        : (group.Cap ?? Largest) is var cap && measure.Max > cap
            ? $"điểm tối đa {measure.Max.InWords()} lớn hơn mức trần {cap.InWords()} của nhóm"
        : null;

    private static IEnumerable<DataFault> OfMeasure(Measure measure, ScoreScale scale, string place)
    {
        foreach (var (part, problem) in measure.Faults())
            yield return new DataFault($"{place}.{MeasureEntry.NameOf(measure)}.{part}", problem);

        if (scale.Rounding.Round(measure.Max) != measure.Max)
        {
            yield return new DataFault(
                place, $"điểm tối đa {measure.Max.InWords()} có nhiều hơn {scale.Rounding.Decimals} chữ số thập phân của thang điểm");
        }
    }

    private static decimal Bounded(decimal points) => Math.Clamp(points, -Largest, Largest);
}
