using ThiDua.Workflows.Organisation.Units;

namespace ThiDua.Workflows.Organisation.Blocs;

/// <summary>Blocs that take the place of one whose units ended (lập lại khối sau sắp xếp đơn vị hành chính).</summary>
/// <param name="Blocs">The new blocs.</param>
/// <param name="Unknown">Members of the old bloc of which it is not known who followed them.</param>
public sealed record RebuiltBlocs(IReadOnlyList<Bloc> Blocs, IReadOnlyList<Succession> Unknown)
{
    /// <summary>
    /// Blocs of whoever stands for the members of an old one on the first day of a year, members of the same unit together. From a bloc
    /// of districts come several of communes, none larger than the regulation has it.
    /// </summary>
    /// <param name="old">The bloc as it was.</param>
    /// <param name="register">Who followed whom.</param>
    /// <param name="year">The first year of the new blocs.</param>
    /// <param name="owner">The unit whose chairman sets them up.</param>
    /// <param name="regulation">How large a bloc may be.</param>
    /// <param name="name">The name of the new ones, to which a number is added when there are several.</param>
    public static RebuiltBlocs Of(Bloc old, OrganisationRegister register, int year, string owner, BlocRegulation regulation, string name)
    {
        var day = new DateOnly(year, 1, 1);
        var members = old.Years[^1].Members;
        string[] standing = [.. members.SelectMany(unit => register.StandingFor(unit, day)).Distinct()];
        var parts = Parts(standing, regulation.MostMembers);
        return new RebuiltBlocs(
            [.. parts.Select((part, index) => Bloc.Begin(
                $"{old.Code}-{year}{(parts.Count == 1 ? "" : $"-{index + 1}")}",
                parts.Count == 1 ? name : $"{name} số {index + 1}",
                owner,
                year,
                part))],
            [.. members.SelectMany(register.SuccessorsOf).Where(step => step.To is null && step.On <= day)]);
    }

    /// <summary>As few parts as the largest size allows, as equal as can be, in the same order.</summary>
    internal static IReadOnlyList<IReadOnlyList<string>> Parts(IReadOnlyList<string> units, int most, int atLeast = 1)
    {
        var count = Math.Min(Math.Max((units.Count + most - 1) / most, atLeast), units.Count);
        return [.. Enumerable.Range(0, count)
            .Select(part => (From: part * units.Count / count, To: (part + 1) * units.Count / count))
            .Select(range => (IReadOnlyList<string>)[.. units.Take(range.From..range.To)])];
    }
}
