using ThiDua.Workflows.Organisation.Blocs;
using ThiDua.Workflows.Organisation.Units;

namespace ThiDua.Workflows.Organisation;

/// <summary>A unit as it is on a day.</summary>
/// <param name="Code">Its code, which is its head's right.</param>
/// <param name="Name">Its Vietnamese name.</param>
/// <param name="Level">What kind of unit it is.</param>
/// <param name="Sector">The code of its sector, or null.</param>
/// <param name="Parent">The code of the unit above, or null.</param>
/// <param name="Bloc">The bloc in which it competes that year, or null.</param>
/// <param name="Head">The code of its head (thủ trưởng), or null while vacant.</param>
/// <param name="Contact">The code of its contact (cán bộ thi đua), or null.</param>
public sealed record DatedUnit(
    string Code, string Name, UnitLevel Level, string? Sector, string? Parent, Bloc? Bloc, string? Head, string? Contact);
