using ThiDua.Workflows.Organisation.Generation;
using ThiDua.Workflows.Plans;

namespace ThiDua.Host.Simulation;

/// <summary>How large a province must be made so that so many units of a plan's body take part.</summary>
internal static class GroundSize
{
    /// <summary>Fewer districts do not compete: their clusters would have one member.</summary>
    public const int FewestOfClusters = 4;

    /// <summary>How many members a bloc has where not all of it takes part.</summary>
    public const int UsualBloc = 4;

    private const int Departments = 22;
    private const int Agencies = 19;
    private const int Offices = 7;
    private const int MostDistricts = 30;
    private const int PeopleOfUnit = 12;
    private const int PeopleOfUnitOfMany = 7;
    private const int Many = 400;

    public static ProvinceSize Of(PlanBody body, int units)
    {
        var size = body switch
        {
            PlanBody.District => District(units),
            PlanBody.Bloc => new ProvinceSize { Departments = Departments, Districts = 1, Communes = 1, Schools = 0 },
            _ => Province(units),
        };
        var all = size.Departments + Agencies + (size.Districts * (Offices + 1)) + size.Communes + size.Schools;
        return size with { People = all * (units > Many ? PeopleOfUnitOfMany : PeopleOfUnit) };
    }

    /// <summary>A quarter schools, three tenths communes, a tenth districts, the others agencies; of a large province more communes.</summary>
    private static ProvinceSize Province(int units)
    {
        var (schools, districts) = (units / 4, Math.Clamp(units / 10, 1, MostDistricts));
        var competing = districts >= FewestOfClusters ? districts : 0;
        var communes = Math.Max(units * 3 / 10, units - schools - competing - Departments - Agencies);
        return new ProvinceSize { Departments = Departments, Districts = districts, Communes = Math.Max(districts, communes), Schools = schools };
    }

    /// <summary>Its offices, and of the others two fifths communes and three fifths schools.</summary>
    private static ProvinceSize District(int units)
    {
        var others = Math.Max(2, units - Offices);
        var communes = Math.Max(1, others * 2 / 5);
        return new ProvinceSize { Departments = Departments, Districts = 1, Communes = communes, Schools = others - communes };
    }
}
