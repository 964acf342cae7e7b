using ThiDua.Workflows.Organisation.Units;

namespace ThiDua.Workflows.Initiatives;

/// <summary>Which unit came out of which (đơn vị kế tục): after a merger the same initiative can come again under another name.</summary>
public sealed class UnitLineage
{
    private readonly ILookup<string, string> _successors;

    private UnitLineage(IEnumerable<(string From, string To)> steps) =>
        _successors = steps.ToLookup(step => step.From, step => step.To, StringComparer.Ordinal);

    /// <summary>No unit came out of another.</summary>
    public static UnitLineage None { get; } = new([]);

    /// <summary>A lineage of its steps: one unit went into another.</summary>
    public static UnitLineage Of(IEnumerable<(string From, string To)> steps) => new(steps);

    /// <summary>The lineage that a register of units knows; a successor that is not known is none.</summary>
    public static UnitLineage Of(OrganisationRegister units) =>
        new(units.Successions.Where(step => step.To is not null).Select(step => (step.From, step.To!)));

    /// <summary>Whether two units are different, and one came out of the other or both went into a third.</summary>
    public bool AreJoined(string one, string other) => one != other && Line(one).Overlaps(Line(other));

    private HashSet<string> Line(string unit)
    {
        HashSet<string> line = new(StringComparer.Ordinal) { unit };
        Stack<string> open = new(line);
        while (open.TryPop(out var next))
        {
            foreach (var successor in _successors[next].Where(line.Add)) open.Push(successor);
        }

        return line;
    }
}
