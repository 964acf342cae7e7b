using System.Text.Json.Serialization;

namespace ThiDua.Workflows.Organisation.Units;

/// <summary>A unit (cơ quan, đơn vị, địa phương). Its code never changes; its name, level and parent do, by date.</summary>
/// <param name="Code">The code, which is its head's right as well: unit:07.</param>
/// <param name="Sector">The code of its sector (ngành): giao-duc; null of the socio-economic fields.</param>
/// <param name="Versions">What it was, in the order of time.</param>
public sealed record Unit(string Code, string? Sector, IReadOnlyList<UnitVersion> Versions)
{
    /// <summary>What it was on a day; null when it did not exist.</summary>
    public UnitVersion? On(DateOnly date) => Versions.FirstOrDefault(version => version.Valid.Has(date));

    /// <summary>The last day of its last version; null while it lives on.</summary>
    [JsonIgnore]
    public DateOnly? Ended => Versions.Any(version => version.Valid.To is null) ? null : Versions.Max(version => version.Valid.To);
}
