namespace ThiDua.Workflows.Organisation.Blocs;

/// <summary>
/// A bloc or cluster (khối, cụm thi đua): units of like functions that compete, led in rotation. Who is deputy in one year is head in the
/// next; the deputy comes in the order that the bloc's regulation fixes (practice, from memory; the rotation itself: HD 1122/BTĐKT-VI).
/// </summary>
public sealed class Bloc
{
    private readonly Dictionary<int, BlocYear> _byYear;

    /// <summary>A bloc.</summary>
    /// <param name="code">Its code: bloc:03.</param>
    /// <param name="name">Its Vietnamese name.</param>
    /// <param name="owner">The unit whose chairman sets it up: a province or a district.</param>
    /// <param name="order">The units in the order in which they lead.</param>
    /// <param name="years">Its members, head and deputy by year.</param>
    /// <exception cref="OrganisationException">A head or deputy is no member, say; every fault is named.</exception>
    public Bloc(string code, string name, string owner, IReadOnlyList<string> order, IReadOnlyList<BlocYear> years)
    {
        OrganisationException.ThrowIfAny($"Khối '{code}'", BlocCheck.Faults(order, years));
        (Code, Name, Owner, Order) = (code, name, owner, order);
        Years = [.. years.OrderBy(year => year.Year)];
        _byYear = Years.ToDictionary(year => year.Year);
    }

    /// <summary>Its code.</summary>
    public string Code { get; }

    /// <summary>Its Vietnamese name.</summary>
    public string Name { get; }

    /// <summary>The unit whose chairman sets it up.</summary>
    public string Owner { get; }

    /// <summary>The units in the order in which they lead.</summary>
    public IReadOnlyList<string> Order { get; }

    /// <summary>Its years, the first one first.</summary>
    public IReadOnlyList<BlocYear> Years { get; }

    /// <summary>The bloc in a year; null when it did not exist.</summary>
    public BlocYear? In(int year) => _byYear.GetValueOrDefault(year);

    /// <summary>A bloc that begins in a year with all the units of its order; the first of them leads.</summary>
    public static Bloc Begin(string code, string name, string owner, int year, IReadOnlyList<string> order) =>
        new(code, name, owner, order, [Rotation.First(year, order)]);

    /// <summary>The bloc with one more year: the deputy becomes head, and who comes next in the order becomes deputy.</summary>
    /// <param name="members">The members of that year; new ones lead after all others.</param>
    /// <exception cref="OrganisationException">There are none, or one is named twice.</exception>
    public Bloc Continue(IReadOnlyList<string> members)
    {
        string[] order = [.. Order.Union(members)];
        OrganisationException.ThrowIfAny($"Khối '{Code}'", BlocCheck.OfMembers(Years[^1].Year + 1, members));
        return new Bloc(Code, Name, Owner, order, [.. Years, Rotation.Next(Years[^1], order, members)]);
    }

    /// <summary>The bloc with the same members in all years up to that one.</summary>
    public Bloc ContinueTo(int year)
    {
        var years = Years.ToList();
        while (years[^1].Year < year) years.Add(Rotation.Next(years[^1], Order, years[^1].Members));
        return new Bloc(Code, Name, Owner, Order, years);
    }
}
