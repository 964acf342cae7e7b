using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Scoring.Rankings;

/// <summary>What must hold of a regulation beside its form.</summary>
internal static class RegulationCheck
{
    public static IEnumerable<DataFault> Faults(RankingRegulation regulation)
    {
        if (regulation.ValidTo < regulation.ValidFrom)
            yield return new DataFault("$.validTo", $"{regulation.ValidTo:yyyy-MM-dd} trước validFrom {regulation.ValidFrom:yyyy-MM-dd}");

        foreach (var (index, tie) in regulation.TieBreaks.Index())
        {
            if ((tie.Group is not null) != (tie.By == TieBreakKind.HigherGroup))
                yield return new DataFault($"$.tieBreaks[{index}].group", "cần có mã nhóm khi so điểm nhóm (higherGroup), và chỉ khi đó");
        }

        DataFault[] others =
        [
            .. DataCheck.Duplicates(regulation.TieBreaks, tie => $"{tie.By} {tie.Group}".TrimEnd(), index => $"$.tieBreaks[{index}]"),
            .. DataCheck.Duplicates(regulation.Conditions, condition => condition.Code, index => $"$.conditions[{index}].code"),
            .. OfQuotas(regulation.Quotas),
        ];
        foreach (var fault in others) yield return fault;
    }

    /// <summary>The rows follow one another from a bloc of one unit to blocs of every size.</summary>
    private static IEnumerable<DataFault> OfQuotas(IReadOnlyList<QuotaRow> rows)
    {
        int? next = 1;
        foreach (var (index, row) in rows.Index())
        {
            var place = $"$.quotas[{index}]";
            if (row.From != next)
            {
                yield return new DataFault($"{place}.from", next is null
                    ? "hàng trước không có 'to' nên đã gồm mọi khối lớn hơn"
                    : $"phải là {next}, để không hở và không trùng");
            }

            if (row.To < row.From) yield return new DataFault($"{place}.to", $"{row.To} nhỏ hơn from {row.From}");

            var awards = row.Honours.Select(honour => honour.Award);
            foreach (var fault in DataCheck.UnknownAwards(awards, AwardCatalogue.Default, $"{place}.honours")) yield return fault;

            next = row.To + 1;
        }

        if (next is not null)
            yield return new DataFault($"$.quotas[{rows.Count - 1}].to", "hàng cuối không có 'to', để gồm mọi khối lớn hơn");
    }
}
