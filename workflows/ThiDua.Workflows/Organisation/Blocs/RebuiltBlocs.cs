using ThiDua.Workflows.Organisation.Units;

namespace ThiDua.Workflows.Organisation.Blocs;

/// <summary>Blocs that take the place of one whose units ended (lập lại khối sau sắp xếp đơn vị hành chính).</summary>
/// <param name="Blocs">The new blocs.</param>
/// <param name="Unknown">Members of the old bloc of which it is not known who followed them.</param>
public sealed record RebuiltBlocs(IReadOnlyList<Bloc> Blocs, IReadOnlyList<Succession> Unknown)
{
    /// <summary>
    /// Blocs of whoever stands for the last members of old ones on the first day of a year, those that followed the same unit side by side.
    /// From a bloc of districts come several of communes, none larger than the regulation has it.
    /// </summary>
    /// <param name="old">The blocs as they were.</param>
    /// <param name="register">Who followed whom.</param>
    /// <param name="year">The first year of the new blocs.</param>
    /// <param name="owner">The unit whose chairman sets them up.</param>
    /// <param name="regulation">How large a bloc may be.</param>
    /// <param name="code">The code of the new ones, to which a number is added when there are several.</param>
    /// <param name="name">Their name, likewise.</param>
    public static RebuiltBlocs Of(
        IReadOnlyList<Bloc> old, OrganisationRegister register, int year, string owner, BlocRegulation regulation, string code, string name)
    {
        var day = new DateOnly(year, 1, 1);
        string[] members = [.. old.SelectMany(bloc => bloc.Years[^1].Members)];
        string[] standing = [.. members.SelectMany(unit => register.StandingFor(unit, day)).Distinct()];
        return new RebuiltBlocs(
            Begin(Parts(standing, regulation.MostMembers), year, owner, code, name),
            [.. members.SelectMany(register.SuccessorsOf).Where(step => step.To is null && step.On <= day)]);
    }

    /// <summary>A bloc of each part; when there are several, they are numbered.</summary>
    internal static IReadOnlyList<Bloc> Begin(
        IReadOnlyList<IReadOnlyList<string>> parts, int year, string owner, string code, string name) =>
        parts.Count == 1
            ? [Bloc.Begin(code, name, owner, year, parts[0])]
            : [.. parts.Select((part, index) => Bloc.Begin($"{code}-{index + 1}", $"{name} số {index + 1}", owner, year, part))];

    /// <summary>As few parts as the largest size allows, as equal as can be, in the same order.</summary>
    internal static IReadOnlyList<IReadOnlyList<string>> Parts(IReadOnlyList<string> units, int most, int atLeast = 1)
    {
        var count = Math.Min(Math.Max((units.Count + most - 1) / most, atLeast), units.Count);
        return [.. Enumerable.Range(0, count)
            .Select(part => (From: part * units.Count / count, To: (part + 1) * units.Count / count))
            .Select(range => (IReadOnlyList<string>)[.. units.Take(range.From..range.To)])];
    }
}
