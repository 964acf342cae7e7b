using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Organisation.Blocs;
using ThiDua.Workflows.Organisation.Careers;
using ThiDua.Workflows.Organisation.People;
using ThiDua.Workflows.Organisation.Units;
using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Organisation.Generation;

/// <summary>Makes the careers of people and units, year by year, up the ladder.</summary>
internal sealed class CareerMaker(
    ProvinceProfile profile,
    ProvinceSize size,
    CareerLadder ladder,
    ProvinceUnits units,
    PeopleRegister people,
    IReadOnlyList<Bloc> blocs,
    Draws draws)
{
    private readonly ILookup<SubjectKind, CareerStep> _steps = ladder.Steps.ToLookup(step => step.Subject);
    private readonly Dictionary<string, CareerDraft> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CareerDraft> _units = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Career> Make()
    {
        for (var year = size.FirstYear; year <= size.LastYear; year++) Work(year);
        return _people.Values.Concat(_units.Values)
            .Select(draft => draft.Finish())
            .ToDictionary(career => career.Subject, StringComparer.Ordinal);
    }

    private void Work(int year)
    {
        Dictionary<string, (CareerYear Year, int People)> staffs = new(StringComparer.Ordinal);
        List<CareerDraft> collectives = [];
        foreach (var unit in units.Register.Units)
        {
            var workYear = unit.Versions[0].Level == UnitLevel.School ? profile.SchoolYear : WorkYear.Calendar;
            var day = workYear.Of(year).To;
            if (unit.On(day) is not { } version) continue;

            CareerDraft[] staff = [.. people.PeopleOf(unit.Code, day)
                .Select(person => DraftOf(_people, person.Code, SubjectKind.Individual, workYear))];
            foreach (var draft in staff) Work(draft, year, findsInitiatives: true);
            var honours = new CareerYear(year, staff, draws);
            honours.Honour(_steps[SubjectKind.Individual], (_, _) => true);
            if (version.Level is UnitLevel.Province or UnitLevel.External) continue;

            var collective = DraftOf(_units, unit.Code, SubjectKind.Collective, workYear);
            Work(collective, year, findsInitiatives: false);
            collectives.Add(collective);
            staffs.Add(unit.Code, (honours, staff.Length));
        }

        var leaders = LeadersOf(year, staffs.ContainsKey);
        new CareerYear(year, collectives, draws).Honour(_steps[SubjectKind.Collective], (step, draft) =>
            (!step.LeadsBloc || leaders.Contains(draft.Subject))
            && (step.Members is not { } members || HasShare(staffs[draft.Subject], members)));
    }

    private static bool HasShare((CareerYear Year, int People) staff, AwardShare share) =>
        staff.Year.Holders(share.Of) * 100 >= share.Percent * staff.People;

    private CareerDraft DraftOf(Dictionary<string, CareerDraft> drafts, string subject, SubjectKind kind, WorkYear workYear)
    {
        if (!drafts.TryGetValue(subject, out var draft))
            drafts.Add(subject, draft = new CareerDraft(subject, kind, workYear, draws.Fraction($"{subject} talent")));
        return draft;
    }

    private void Work(CareerDraft draft, int year, bool findsInitiatives)
    {
        var habits = profile.Habits;
        var (luck, found, scope) = draws.Three($"{draft.Subject} {year}");
        var merit = (draft.Talent * habits.Steadiness) + (luck * (100 - habits.Steadiness));
        var rating = merit >= habits.Excellent ? Rating.Excellent
            : merit >= habits.Good ? Rating.Good
            : merit >= habits.Completed ? Rating.Completed
            : Rating.NotCompleted;
        draft.Work(year, rating, merit);

        var chance = rating == Rating.Excellent ? habits.InitiativeWhenExcellent : rating == Rating.Good ? habits.InitiativeWhenGood : 0;
        if (findsInitiatives && found * 100 < chance) draft.Recognise(new InitiativeFact(year, ScopeOf(scope * 100)));
    }

    private InitiativeScope ScopeOf(double drawn) => drawn < profile.Habits.NationWide ? InitiativeScope.Nation
        : drawn < profile.Habits.ProvinceWide ? InitiativeScope.Province
        : InitiativeScope.Unit;

    /// <summary>Of each bloc the unit with most merit leads.</summary>
    private HashSet<string> LeadersOf(int year, Func<string, bool> worked) => blocs
        .Where(bloc => bloc.Owner == units.Root)
        .Select(bloc => bloc.In(year)?.Members.Where(worked).MaxBy(unit => _units[unit].Merit))
        .OfType<string>()
        .ToHashSet(StringComparer.Ordinal);
}
