using ThiDua.Engine.Definitions;

namespace ThiDua.Engine.Interpretation;

/// <summary>
/// The connections of a flowchart, prepared: which lead forward (away from the start) and which back, which activities are
/// upstream of which. Connections to unknown activities are left out, as Elsa does.
/// </summary>
internal sealed class FlowGraph
{
    public FlowGraph(Node[] activities, IReadOnlyList<Connection> connections)
    {
        Activities = activities;
        var byId = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var activity in activities)
            byId.TryAdd(activity.Activity.Id, activity.Ordinal);
        Connections = [.. from c in connections where byId.ContainsKey(c.Source) && byId.ContainsKey(c.Target) select new FlowConnection(byId[c.Source], c.Port, byId[c.Target])];
        Outbound = [.. activities.Select(a => Indexes(c => c.Source == a.Ordinal))];
        Start = FindStart();
        var edges = ForwardEdges();
        Forward = [.. Connections.Select(c => edges.Contains((c.Source, c.Target)))];
        ForwardInbound = [.. activities.Select(a => Indexes((c, i) => c.Target == a.Ordinal && Forward[i]))];
        Inbound = [.. activities.Select(a => Indexes(c => c.Target == a.Ordinal))];
        Upstream = [.. activities.Select(a => UpstreamOf(a.Ordinal))];
    }

    public Node[] Activities { get; }

    public FlowConnection[] Connections { get; }

    /// <summary>The activity that runs first, by its ordinal; -1 in an empty flowchart.</summary>
    public int Start { get; }

    /// <summary>Whether a connection leads away from the start; the others close a loop.</summary>
    public bool[] Forward { get; }

    /// <summary>Connections that leave an activity, in the order of the list.</summary>
    public int[][] Outbound { get; }

    /// <summary>Connections that enter an activity.</summary>
    public int[][] Inbound { get; }

    /// <summary>Forward connections that enter an activity: those that its join waits for.</summary>
    public int[][] ForwardInbound { get; }

    /// <summary>The activities from which forward connections lead to an activity.</summary>
    public HashSet<int>[] Upstream { get; }

    /// <summary>Whether an activity can be reached from the start.</summary>
    public bool IsReachable(int activity) => activity == Start || ForwardInbound[activity].Length > 0;

    /// <summary>Whether every way from the start to where a backward connection leaves goes through where it enters.</summary>
    public bool ClosesALoop(int connection)
    {
        var (source, target) = (Connections[connection].Source, Connections[connection].Target);
        if (source == target || target == Start)
            return true;
        var seen = new HashSet<int> { target };
        var open = new Stack<int>([Start]);
        while (open.TryPop(out var activity))
        {
            if (!seen.Add(activity))
                continue;
            if (activity == source)
                return false;
            foreach (var c in Outbound[activity])
            {
                if (Forward[c])
                    open.Push(Connections[c].Target);
            }
        }

        return true;
    }

    private int FindStart()
    {
        var start = Array.FindIndex(Activities, a => a.Activity.Type == "Elsa.Start");
        if (start < 0)
            start = Array.FindIndex(Activities, a => a.Activity.Settings.TryGetValue("canStartWorkflow", out var can) && can.IsTrue());
        if (start < 0)
            start = Array.FindIndex(Activities, a => !Array.Exists(Connections, c => c.Target == a.Ordinal));
        return start < 0 ? Math.Min(0, Activities.Length - 1) : start;
    }

    /// <summary>Breadth first from the start; an edge that would close a cycle with the edges found so far is left out.</summary>
    private HashSet<(int, int)> ForwardEdges()
    {
        var edges = new HashSet<(int Source, int Target)>();
        if (Start < 0)
            return edges;
        var visited = new HashSet<int>();
        var queue = new Queue<int>([Start]);
        while (queue.TryDequeue(out var source))
        {
            visited.Add(source);
            foreach (var c in Outbound[source])
            {
                var target = Connections[c].Target;
                if (edges.Contains((source, target)) || Reaches(edges, target, source))
                    continue;
                edges.Add((source, target));
                if (!visited.Contains(target))
                    queue.Enqueue(target);
            }
        }

        return edges;
    }

    private static bool Reaches(HashSet<(int Source, int Target)> edges, int from, int to)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>([from]);
        while (open.TryPop(out var activity))
        {
            if (activity == to)
                return true;
            if (!seen.Add(activity))
                continue;
            foreach (var edge in edges)
            {
                if (edge.Source == activity)
                    open.Push(edge.Target);
            }
        }

        return false;
    }

    private HashSet<int> UpstreamOf(int activity)
    {
        var upstream = new HashSet<int>();
        var open = new Stack<int>([activity]);
        while (open.TryPop(out var next))
        {
            foreach (var c in ForwardInbound[next])
            {
                if (upstream.Add(Connections[c].Source))
                    open.Push(Connections[c].Source);
            }
        }

        return upstream;
    }

    private int[] Indexes(Func<FlowConnection, bool> which) => Indexes((c, _) => which(c));

    private int[] Indexes(Func<FlowConnection, int, bool> which) => [.. Connections.Select((c, i) => (c, i)).Where(x => which(x.c, x.i)).Select(x => x.i)];
}
