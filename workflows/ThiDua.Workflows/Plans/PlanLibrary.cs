using System.Collections.Immutable;
using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Plans;

/// <summary>The known plans, by name.</summary>
public sealed class PlanLibrary
{
    private const string Folder = "plans/";

    private readonly ImmutableSortedDictionary<string, Plan> _byName;

    private PlanLibrary(ImmutableSortedDictionary<string, Plan> byName) => _byName = byName;

    /// <summary>The plans that come with the program.</summary>
    public static PlanLibrary Default { get; } = new(DataFile.EmbeddedNames(Folder)
        .Select(name => Plan.Load(DataFile.Embedded(name), name[Folder.Length..]))
        .ToImmutableSortedDictionary(plan => plan.Name, plan => plan, StringComparer.Ordinal));

    /// <summary>Every plan, in the order of the names.</summary>
    public IEnumerable<Plan> Plans => _byName.Values;

    /// <summary>Every name.</summary>
    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>The plan of that name.</summary>
    /// <exception cref="UnknownNameException">There is none; the message names those that there are.</exception>
    public Plan this[string name] =>
        _byName.TryGetValue(name, out var plan) ? plan : throw new UnknownNameException("kế hoạch", name, Names);

    /// <summary>These plans and that one, which replaces one of the same name.</summary>
    public PlanLibrary With(Plan plan) => new(_byName.SetItem(plan.Name, plan));
}
