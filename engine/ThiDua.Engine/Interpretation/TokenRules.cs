using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Interpretation;

/// <summary>Elsa's token rules, for flowcharts in which an activity carries a merge mode. What each mode does says <see cref="MergeMode"/>.</summary>
internal sealed class TokenRules(FlowGraph flow) : IReadinessRules
{
    public void ChildEnded(Step step, Execution flowchart, int child, bool backward, string[] outcomes)
    {
        var tokens = new List<FlowToken>(flowchart.Tokens ?? []);
        var followed = Array.FindAll(flow.Outbound[child], c => Array.IndexOf(outcomes, flow.Connections[c].Port) >= 0);
        foreach (var c in followed)
            tokens.Add(new(c, false, false));
        Change(tokens, t => flow.Connections[t.Connection].Target == child && t is { Consumed: false, Blocked: false }, t => t with { Consumed = true });
        Place(step, flowchart, tokens);
        foreach (var c in followed)
        {
            if (flowchart.IsRunning)
                Arrive(step, flowchart, c, child);
        }

        CompleteWhenIdle(step, flowchart);
        if (!flowchart.IsRunning)
            return;
        tokens = flowchart.Tokens!;
        if (tokens.Exists(t => t.Consumed && flow.Connections[t.Connection].Target == child))
            Place(step, flowchart, tokens.FindAll(t => !(t.Consumed && flow.Connections[t.Connection].Target == child)));
    }

    public void ChildCanceled(Step step, Execution flowchart, int child)
    {
        if (flowchart.Tokens is { } tokens)
            Place(step, flowchart, tokens.FindAll(t => flow.Connections[t.Connection].Target != child && flow.Connections[t.Connection].Source != child));
        CompleteWhenIdle(step, flowchart);
    }

    private void Arrive(Step step, Execution flowchart, int connection, int source)
    {
        var target = flow.Connections[connection].Target;
        var node = flow.Activities[target];
        switch (ModeOf(step, flowchart, node))
        {
            case MergeMode.Cascade:
                ArriveFirst(step, flowchart, connection, source, node);
                break;
            case MergeMode.Race:
                foreach (var running in step.State.Executions.Where(e => e.Parent == flowchart && flow.Upstream[target].Contains(step.Program.Nodes[e.Node].Ordinal)).ToArray())
                    step.Cancel(running);
                ArriveFirst(step, flowchart, connection, source, node);
                break;
            case MergeMode.Merge:
                if (HasAll(flowchart.Tokens!, flow.ForwardInbound[target]))
                    step.Schedule(node, flowchart);
                break;
            case MergeMode.Converge:
                if (HasAll(flowchart.Tokens!, flow.Inbound[target]))
                    step.Schedule(node, flowchart);
                break;
            default:
                if (!Array.Exists(flow.ForwardInbound[target], c => IsAwaited(flowchart.Tokens!, flow.Connections[c].Source)))
                    step.Schedule(node, flowchart);
                break;
        }
    }

    private void ArriveFirst(Step step, Execution flowchart, int connection, int source, Node node)
    {
        var tokens = new List<FlowToken>(flowchart.Tokens!);
        var block = tokens.FindIndex(t => t.Blocked && !t.Consumed && t.Connection == connection);
        if (block >= 0)
        {
            tokens[block] = tokens[block] with { Consumed = true };
        }
        else
        {
            step.Schedule(node, flowchart);
            foreach (var other in flow.ForwardInbound[node.Ordinal])
            {
                if (flow.Connections[other].Source != source)
                    tokens.Add(new(other, false, true));
            }
        }

        Place(step, flowchart, tokens);
    }

    private static MergeMode ModeOf(Step step, Execution flowchart, Node node) => node is not FlowJoinNode join
        ? MergeModes.Of(node.Activity)
        : join.ModeOf(step, flowchart) is JoinMode.WaitAll or JoinMode.WaitAllActive ? MergeMode.Merge : MergeMode.Race;

    /// <summary>Whether each connection has a token; a single one needs none, it has just arrived.</summary>
    private static bool HasAll(List<FlowToken> tokens, int[] inbound) =>
        inbound.Length <= 1 || Array.TrueForAll(inbound, c => tokens.Exists(t => t.Connection == c && t is { Consumed: false, Blocked: false }));

    private bool IsAwaited(List<FlowToken> tokens, int activity) =>
        tokens.Exists(t => t is { Consumed: false, Blocked: false } && flow.Connections[t.Connection].Target == activity);

    private static void CompleteWhenIdle(Step step, Execution flowchart)
    {
        if (!(flowchart.Tokens ?? []).Exists(t => t is { Consumed: false, Blocked: false }))
            FlowchartNode.CompleteWhenIdle(step, flowchart);
    }

    private static void Change(List<FlowToken> tokens, Predicate<FlowToken> which, Func<FlowToken, FlowToken> change)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (which(tokens[i]))
                tokens[i] = change(tokens[i]);
        }
    }

    private static void Place(Step step, Execution flowchart, List<FlowToken> tokens) => step.Facts.TokensPlaced(flowchart.Id, tokens);
}
