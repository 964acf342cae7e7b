using ThiDua.Engine.Values;
using ThiDua.Workflows.Organisation.Blocs;
using ThiDua.Workflows.Organisation.Units;

namespace ThiDua.Host.Simulation;

/// <summary>A unit that takes part (cơ quan, đơn vị, địa phương).</summary>
/// <param name="Code">Its code, which is its head's right as well: unit:so-noi-vu.</param>
/// <param name="Level">What kind of unit it is.</param>
/// <param name="Sector">The code of its sector; null for the socio-economic fields.</param>
/// <param name="Bloc">The bloc (khối thi đua) that it belongs to.</param>
/// <param name="Leads">Whether it came first in its bloc.</param>
/// <param name="Head">The code of its head (thủ trưởng), who submits and withdraws.</param>
/// <param name="Contact">The code of its contact (cán bộ thi đua), who drafts.</param>
internal sealed record Unit(string Code, UnitLevel Level, string? Sector, Bloc Bloc, bool Leads, string Head, string Contact)
{
    /// <summary>Its people who decide nothing about it.</summary>
    public IReadOnlyList<string> Insiders { get; } = [Head, Contact];

    /// <summary>The same as paths carry them.</summary>
    public Value InsiderList { get; } = Value.List(Head, Contact);
}
