using ThiDua.Engine.Definitions;

namespace ThiDua.Workflows.Paths;

/// <summary>A path (quy trình) that a task, a round, a dossier or a letter goes through.</summary>
/// <param name="Code">The code under which plans name it: P08. Several definitions may make up one path.</param>
/// <param name="Title">Its Vietnamese title.</param>
/// <param name="Definition">What the engine runs.</param>
/// <param name="Uses">What it is to its path.</param>
public sealed record AwardPath(string Code, string Title, WorkflowDefinition Definition, params IReadOnlyList<PathUse> Uses)
{
    /// <summary>The definition's id: dossier.</summary>
    public string Id => Definition.Id;

    /// <summary>Whether a council's session belongs to it: a round that ends in one covers the path of the session.</summary>
    public bool HoldsSessions { get; init; }

    /// <summary>The definition's version.</summary>
    public int Version => Definition.Version;
}
