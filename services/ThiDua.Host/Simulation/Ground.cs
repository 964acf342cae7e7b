using ThiDua.Workflows.Organisation.Blocs;
using ThiDua.Workflows.Organisation.Councils;
using ThiDua.Workflows.Organisation.Generation;
using ThiDua.Workflows.Organisation.Units;
using ThiDua.Workflows.Plans;
using Made = ThiDua.Workflows.Organisation.Province;

namespace ThiDua.Host.Simulation;

/// <summary>The organisation in which a plan's year happens: a generated province, and what of it belongs to the plan's body.</summary>
/// <param name="Made">The province.</param>
/// <param name="Day">The day on which everybody's posts and rights are looked up.</param>
/// <param name="Body">The code of the unit whose council decides: the province or the district.</param>
/// <param name="Standing">The code of the unit whose people are the standing body.</param>
/// <param name="Blocs">The blocs of the year, each with those of its members that take part, from its head on in the order in which they lead.</param>
internal sealed record Ground(Made Made, DateOnly Day, string Body, string Standing, IReadOnlyList<Bloc> Blocs)
{
    private const int YearsOfHistory = 14;

    /// <summary>A bloc's plan is that of its Party agencies, the one bloc that the source plans know.</summary>
    private const string BlocOfPlan = "bloc:khoi-dang";

    /// <summary>The council of the body that decides on awards.</summary>
    public Council Council => Made.CouncilOf(Body, CouncilKind.Award)!;

    /// <summary>The council on initiatives, which is the province's.</summary>
    public Council InitiativeCouncil => Made.CouncilOf(Made.Code, CouncilKind.Initiative)!;

    public static Ground Of(Plan plan, SimulationOptions options, Draws draws)
    {
        var size = GroundSize.Of(plan.Body, options.Units) with
        {
            CouncilMembers = draws.Between(Habits.FewestMembers, Habits.MostMembers, "size of the council"),
            FirstYear = plan.Year - YearsOfHistory,
            LastYear = plan.Year,
        };
        var made = ProvinceGenerator.Generate(OrganisationRegister.Default[$"unit:{plan.Province}"], size, options.Seed);
        var year = plan.Year;
        return plan.Body switch
        {
            PlanBody.District => InDistrict(made, year, options.Units),
            PlanBody.Bloc => InBloc(made, year, options.Units),
            _ => new Ground(made, DayOf(year), made.Code, "unit:so-noi-vu", [.. OfProvince(made, year, options.Units)]),
        };
    }

    /// <summary>Everything from the district down; it has one.</summary>
    private static Ground InDistrict(Made made, int year, int units)
    {
        var district = made.UnitsOn(DayOf(year)).First(unit => unit.Level == UnitLevel.District).Code;
        return new Ground(made, DayOf(year), district, $"{district}-phong-noi-vu", [.. Some(made.BlocsOf(district, year), year, units)]);
    }

    private static Ground InBloc(Made made, int year, int units)
    {
        var bloc = Some([made.Bloc(BlocOfPlan)], year, units).Single();
        return new Ground(made, DayOf(year), made.Code, bloc.In(year)!.Head, [bloc]);
    }

    /// <summary>Agencies and districts compete in the blocs of the province, communes and schools in those of their district.</summary>
    private static IEnumerable<Bloc> OfProvince(Made made, int year, int units)
    {
        ILookup<UnitLevel, Bloc> blocs = made.Blocs.Where(bloc => bloc.In(year) is not null)
            .ToLookup(bloc => made.UnitOn(bloc.Order[0], DayOf(year))!.Level);
        var districts = blocs[UnitLevel.District].Sum(bloc => bloc.Order.Count);
        Bloc[] below =
        [
            .. districts >= GroundSize.FewestOfClusters ? blocs[UnitLevel.District] : [], .. blocs[UnitLevel.Commune], .. blocs[UnitLevel.School],
        ];
        Bloc[] agencies = [.. made.BlocsOf(made.Code, year).Except(blocs[UnitLevel.District])];
        var rest = units - below.Sum(bloc => bloc.Order.Count);
        return Some(agencies.Take(Math.Max(1, rest / GroundSize.UsualBloc)), year, rest)
            .Concat(Some(below, year, units));
    }

    /// <summary>So many members of some blocs, of each the head first, then who leads after it.</summary>
    private static IEnumerable<Bloc> Some(IEnumerable<Bloc> blocs, int year, int units)
    {
        var led = blocs.Select(bloc => (bloc, order: FromHead(bloc.Order, bloc.In(year)!.Head))).ToList();
        var taken = led.SelectMany(one => one.order.Index().Select(unit => (unit.Item, unit.Index)))
            .OrderBy(unit => unit.Index).Take(units).Select(unit => unit.Item).ToHashSet(StringComparer.Ordinal);
        return led.Select(one => (one.bloc, order: one.order.Where(taken.Contains).ToArray())).Where(one => one.order.Length > 0)
            .Select(one => Bloc.Begin(one.bloc.Code, one.bloc.Name, one.bloc.Owner, year, one.order).ContinueTo(year + 1));
    }

    private static IEnumerable<string> FromHead(IReadOnlyList<string> order, string head)
    {
        var at = order.Index().First(unit => unit.Item == head).Index;
        return order.Skip(at).Concat(order.Take(at));
    }

    private static DateOnly DayOf(int year) => new(year, 7, 1);
}
