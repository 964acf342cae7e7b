using ThiDua.Engine.Definitions;

namespace ThiDua.Engine.Interpretation;

/// <summary>
/// A definition made ready to run: its activities as nodes, numbered in the order in which they are written, the workflow
/// itself first. It is derived from the definition alone, so that the numbers mean the same wherever a journal is read.
/// </summary>
internal sealed class Program
{
    public Program(WorkflowDefinition definition)
    {
        Definition = definition;
        var nodes = new List<Node>();
        Build(ActivityTypes.WorkflowActivity(definition), null, 0, nodes);
        Nodes = [.. nodes];
        foreach (var node in nodes)
            node.Prepare(this);
    }

    public WorkflowDefinition Definition { get; }

    /// <summary>All nodes; node 0 is the workflow.</summary>
    public Node[] Nodes { get; }

    public FlowGraph FlowOf(int node) => ((FlowchartNode)Nodes[node]).Flow;

    public Node? Find(string activityId) => Array.Find(Nodes, n => n.Activity.Id == activityId);

    private static Node Build(Activity activity, Node? parent, int ordinal, List<Node> nodes)
    {
        var node = ActivityTypes.Get(activity.Type).Create(activity);
        node.Index = nodes.Count;
        node.Parent = parent;
        node.Ordinal = ordinal;
        nodes.Add(node);
        var children = new List<Node>();
        foreach (var child in activity.Slots.SelectMany(s => s.Activities))
            children.Add(Build(child, node, children.Count, nodes));
        var boundaries = new List<Node>();
        foreach (var boundary in activity.Boundaries)
            boundaries.Add(Build(boundary, node, -1, nodes));
        node.Children = [.. children];
        node.Boundaries = [.. boundaries];
        return node;
    }
}
