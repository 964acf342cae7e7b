using ThiDua.Workflows.Organisation;
using ThiDua.Workflows.Organisation.Generation;

namespace ThiDua.Workflows.Tests.Organisation.Generation;

/// <summary>Provinces that several tests look at.</summary>
internal static class Provinces
{
    public const long Seed = 2023;

    public static Province Usual { get; } = ProvinceGenerator.Generate(new ProvinceSize(), Seed);
}
