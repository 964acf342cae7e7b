using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Interpretation;

namespace ThiDua.Engine.Definitions;

/// <summary>
/// A workflow as data, immutable once published. Its identity is id, version and the SHA-256 of its canonical JSON form; an
/// instance always runs from the stored form.
/// </summary>
public sealed class WorkflowDefinition
{
    private readonly Lazy<string> _json;
    private readonly Lazy<DefinitionKey> _key;
    private readonly Lazy<Program> _program;

    /// <summary>A definition of its parts; not yet validated.</summary>
    public WorkflowDefinition(string id, int version, Activity root)
    {
        Id = id;
        Version = version;
        Root = root;
        _json = new(() => DefinitionJson.Write(this));
        _key = new(() => new DefinitionKey(Id, Version, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_json.Value)))));
        _program = new(() => new Program(this));
    }

    /// <summary>The id that all versions share.</summary>
    public string Id { get; }

    /// <summary>The version, from 1.</summary>
    public int Version { get; }

    /// <summary>The activity that the workflow runs.</summary>
    public Activity Root { get; }

    /// <summary>A name for people.</summary>
    public string? Name { get; init; }

    /// <summary>Variables that every activity sees.</summary>
    public ImmutableArray<Variable> Variables { get; init; } = [];

    /// <summary>The names of the inputs that a start may give.</summary>
    public ImmutableArray<string> Inputs { get; init; } = [];

    /// <summary>The names of the outputs that the workflow may set.</summary>
    public ImmutableArray<string> Outputs { get; init; } = [];

    /// <summary>The outcomes that the workflow can end with when it is used as an activity; empty for <c>Done</c>.</summary>
    public ImmutableArray<string> Outcomes { get; init; } = [];

    /// <summary>What happens when an activity faults.</summary>
    public IncidentStrategy IncidentStrategy { get; init; } = IncidentStrategy.Wait;

    /// <summary>How often, and after which delays, an activity that faulted is tried again by itself under <see cref="IncidentStrategy.Wait"/>.</summary>
    public RetryPolicy Retry { get; init; } = RetryPolicy.None;

    /// <summary>
    /// Whether the definition came from another system's file: an instance of it may rest with nothing that it waits for, where
    /// one of ours would be called stuck.
    /// </summary>
    public bool Imported { get; init; }

    /// <summary>The one canonical JSON form.</summary>
    public string Json => _json.Value;

    /// <summary>Id, version and hash.</summary>
    public DefinitionKey Key => _key.Value;

    internal Program Program => _program.Value;

    /// <summary>Every fault of the definition; empty when it can be published.</summary>
    public IReadOnlyList<DefinitionFault> Validate() => DefinitionValidation.Run(this);

    /// <summary>How many activities it has, boundaries included.</summary>
    public int CountActivities() => Activities().Count();

    /// <summary>Reads a canonical JSON form. Throws <see cref="FormatException"/> that says what is wrong and where.</summary>
    public static WorkflowDefinition FromJson(string json) => DefinitionJson.Read(json);

    /// <summary>The expressions of an activity, with where each stands.</summary>
    internal static IEnumerable<(string Place, Expression Expression)> ExpressionsOf(Activity activity) =>
        activity.Inputs.Select(i => (i.Key, i.Value))
            .Concat(activity.Slots.Where(s => s.Condition is not null).Select(s => ($"case {s.Name}", s.Condition!)));

    /// <summary>The root and everything inside it, in the order written.</summary>
    internal IEnumerable<Activity> Activities()
    {
        return Walk(Root);
        static IEnumerable<Activity> Walk(Activity activity) => activity.Children.SelectMany(Walk).Prepend(activity);
    }
}
