using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Organisation.Units;

/// <summary>What must hold of units and successions beside their form.</summary>
internal sealed class OrganisationCheck
{
    private readonly OrganisationFile _file;
    private readonly Dictionary<string, Unit> _units = new(StringComparer.Ordinal);

    private OrganisationCheck(OrganisationFile file)
    {
        _file = file;
        foreach (var unit in file.Units) _units.TryAdd(unit.Code, unit);
    }

    public static IEnumerable<DataFault> Faults(OrganisationFile file) => new OrganisationCheck(file).Faults();

    private IEnumerable<DataFault> Faults() =>
    [
        .. DataCheck.Duplicates(_file.Units, unit => unit.Code, index => $"$.units[{index}].code"),
        .. _file.Units.Index().SelectMany(unit => OfVersions(unit.Item, $"$.units[{unit.Index}].versions")),
        .. SuccessionCheck.Faults(_file.Successions, _units),
    ];

    private IEnumerable<DataFault> OfVersions(Unit unit, string place)
    {
        if (unit.Versions.Count == 0) yield return new DataFault(place, $"'{unit.Code}' không có bản nào");

        foreach (var (index, version) in unit.Versions.Index())
        {
            var at = $"{place}[{index}]";
            if (!version.Valid.IsOrdered)
            {
                yield return new DataFault($"{at}.valid", $"'{unit.Code}' kết thúc trước khi bắt đầu ({version.Valid})");
                continue;
            }

            if (unit.Versions.Take(index).FirstOrDefault(earlier => earlier.Valid.Overlaps(version.Valid)) is { } overlapped)
                yield return new DataFault($"{at}.valid", $"'{unit.Code}' có hai bản cùng hiệu lực: {overlapped.Valid} và {version.Valid}");

            if (version.Parent is { } parent && OfParent(unit, version, parent) is { } problem)
                yield return new DataFault($"{at}.parent", problem);
        }
    }

    private string? OfParent(Unit unit, UnitVersion version, string parent) =>
        !_units.TryGetValue(parent, out var above) ? $"không có đơn vị '{parent}'"
        : IsBelowItself(unit, version.Valid.First) ? $"'{unit.Code}' thuộc chính mình qua '{parent}'"
        : !version.Valid.IsCoveredBy(above.Versions.Select(other => other.Valid))
            ? $"'{parent}' không tồn tại suốt thời gian '{unit.Code}' thuộc về nó ({version.Valid})"
        : null;

    /// <summary>Whoever is in a circle is in it on the first day of one of the versions that make it up.</summary>
    private bool IsBelowItself(Unit unit, DateOnly date)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var above = ParentOf(unit, date);
        while (above is not null && seen.Add(above.Code)) above = ParentOf(above, date);

        return seen.Contains(unit.Code);
    }

    private Unit? ParentOf(Unit unit, DateOnly date) => unit.On(date)?.Parent is { } code ? _units.GetValueOrDefault(code) : null;
}
