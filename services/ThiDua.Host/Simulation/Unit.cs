using ThiDua.Engine.Values;

namespace ThiDua.Host.Simulation;

/// <summary>A unit of the province (cơ quan, đơn vị, địa phương).</summary>
/// <param name="Code">Its code, which is its people's right as well: unit:07.</param>
/// <param name="Sector">The code of its sector; null for the socio-economic fields.</param>
/// <param name="Bloc">The bloc (khối thi đua) that it belongs to.</param>
/// <param name="Leads">Whether it came first in its bloc.</param>
internal sealed record Unit(string Code, string? Sector, string Bloc, bool Leads)
{
    /// <summary>How many of its people can be proposed.</summary>
    public const int People = 12;

    /// <summary>Its head (thủ trưởng), who submits and withdraws.</summary>
    public string Head { get; } = $"user:{Code.Replace(':', '-')}-head";

    /// <summary>Its contact (cán bộ thi đua), who drafts.</summary>
    public string Contact { get; } = $"user:{Code.Replace(':', '-')}-contact";

    /// <summary>One of its people, from 1 on.</summary>
    public string Person(int place) => $"user:{Code.Replace(':', '-')}-{place:00}";

    /// <summary>Its people, who decide nothing about it.</summary>
    public IReadOnlyList<string> Insiders => [Head, Contact];

    /// <summary>The same as paths carry them.</summary>
    public Value InsiderList { get; } = Value.List($"user:{Code.Replace(':', '-')}-head", $"user:{Code.Replace(':', '-')}-contact");
}
