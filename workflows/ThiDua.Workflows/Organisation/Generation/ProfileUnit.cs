using System.Text.Json.Serialization;
using ThiDua.Workflows.Organisation.Units;

namespace ThiDua.Workflows.Organisation.Generation;

/// <summary>A real kind of unit, as many provinces have it.</summary>
internal sealed record ProfileUnit(
    string Code, string Name, UnitLevel Level, string? Sector, string? Bloc, IReadOnlyList<ProfileRole>? Roles)
{
    /// <summary>How many of its people hold a role.</summary>
    [JsonIgnore]
    public int RoleHolders => Roles?.Sum(role => role.Count) ?? 0;
}
