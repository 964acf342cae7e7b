using ThiDua.Engine.Interpretation;

namespace ThiDua.Engine.Definitions;

/// <summary>What a definition may say of an activity of one type.</summary>
/// <param name="Name">The type's name.</param>
/// <param name="Create">Makes it ready to run.</param>
internal sealed record ActivityType(string Name, Func<Activity, Node> Create)
{
    /// <summary>Inputs that must be given.</summary>
    public string[] Required { get; init; } = [];

    /// <summary>Inputs that may be given.</summary>
    public string[] Optional { get; init; } = [];

    /// <summary>Whether other inputs may be given as well: those of a workflow used as an activity.</summary>
    public bool OpenInputs { get; init; }

    /// <summary>Slots and how many activities each may hold.</summary>
    public (string Name, int Most)[] Slots { get; init; } = [];

    /// <summary>Whether its slots are cases, each with a label and a condition.</summary>
    public bool HasCases { get; init; }

    /// <summary>Settings that it knows, besides those of every activity.</summary>
    public string[] Settings { get; init; } = [];

    /// <summary>Whether it may stand only at the boundary of another activity.</summary>
    public bool IsBoundary { get; init; }

    /// <summary>The outcomes it can end with; null when only running it tells.</summary>
    public Func<Activity, IEnumerable<string>?> Outcomes { get; init; } = _ => ["Done"];
}
