using ThiDua.Workflows.Organisation.Units;

namespace ThiDua.Workflows.Organisation.Generation;

/// <summary>The units of a made-up province.</summary>
/// <param name="Root">The province itself.</param>
/// <param name="Register">All of them, by date.</param>
/// <param name="Agencies">The agencies of the province, with what the profile says of each.</param>
/// <param name="Districts">The districts.</param>
internal sealed record ProvinceUnits(
    string Root, OrganisationRegister Register, IReadOnlyList<ProfileUnit> Agencies, IReadOnlyList<DistrictUnits> Districts)
{
    /// <summary>What the code of a unit begins with.</summary>
    public const string Prefix = "unit:";

    /// <summary>The code under which a unit of the profile is known.</summary>
    public static string CodeOf(string code) => Prefix + code;

    /// <summary>The code of a unit without its beginning, as part of another code.</summary>
    public static string Short(string unit) => unit[Prefix.Length..];
}
