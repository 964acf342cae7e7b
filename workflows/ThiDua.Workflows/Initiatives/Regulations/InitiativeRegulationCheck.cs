using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Initiatives.Regulations;

/// <summary>What must hold of a regulation of initiatives beside its form.</summary>
internal static class InitiativeRegulationCheck
{
    public static IEnumerable<DataFault> Faults(InitiativeRegulation regulation)
    {
        if (regulation.ValidTo < regulation.ValidFrom)
            yield return new DataFault("$.validTo", $"{regulation.ValidTo:yyyy-MM-dd} trước validFrom {regulation.ValidFrom:yyyy-MM-dd}");

        var (reading, awards) = (regulation.Reading, AwardCatalogue.Default);
        var twice = DataCheck.Duplicates(reading.Criteria, criterion => criterion.Code, index => $"$.reading.criteria[{index}].code");
        foreach (var fault in twice) yield return fault;

        if (reading.MostApart > reading.Max)
            yield return new DataFault("$.reading.mostApart", $"{reading.MostApart} lớn hơn tổng điểm {reading.Max}");

        foreach (var (index, rule) in regulation.Reuse.Index())
        {
            if (!awards.Knows(rule.First)) yield return new DataFault($"$.reuse[{index}].first", Unknown(rule.First));
            if (!awards.Knows(rule.Then)) yield return new DataFault($"$.reuse[{index}].then", Unknown(rule.Then));
        }

        string Unknown(string code) => $"không có '{code}'; hiện có: {string.Join(", ", awards.Codes)}";
    }
}
