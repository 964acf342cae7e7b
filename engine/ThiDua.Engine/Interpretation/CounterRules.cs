using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Interpretation;

/// <summary>
/// Elsa's default rules: every end of an activity visits all its outbound connections, followed or not; a path not taken is
/// passed on as skipped, so that no join waits for it. How joins are decided says <see cref="JoinMode"/>.
/// </summary>
internal sealed class CounterRules(FlowGraph flow) : IReadinessRules
{
    public void ChildEnded(Step step, Execution flowchart, int child, bool backward, string[] outcomes)
    {
        if (!Leave(step, flowchart, child, !backward, outcomes))
            FlowchartNode.CompleteWhenIdle(step, flowchart);
    }

    public void ChildCanceled(Step step, Execution flowchart, int child)
    {
        if (flow.IsReachable(child) && !Leave(step, flowchart, child, true, Outcome.None))
            FlowchartNode.CompleteWhenIdle(step, flowchart);
    }

    /// <summary>Visits what leaves an activity and schedules what that made ready; says whether anything was.</summary>
    private bool Leave(Step step, Execution flowchart, int child, bool visit, string[] outcomes)
    {
        if (visit)
            step.Facts.Left(flowchart.Id, child);
        var scheduled = false;
        foreach (var connection in flow.Outbound[child])
        {
            if (!flowchart.IsRunning)
                return scheduled;
            var followed = Array.IndexOf(outcomes, flow.Connections[connection].Port) >= 0;
            step.Facts.Visited(flowchart.Id, connection, followed);
            scheduled |= Arrive(step, flowchart, connection, followed);
        }

        return scheduled;
    }

    private bool Arrive(Step step, Execution flowchart, int connection, bool followed)
    {
        var target = flow.Connections[connection].Target;
        if (flow.Forward[connection])
            return ArriveForward(step, flowchart, connection, target);
        if (!followed)
            return false;
        step.Schedule(flow.Activities[target], flowchart, backward: true);
        return true;
    }

    private bool ArriveForward(Step step, Execution flowchart, int connection, int target)
    {
        var (visits, inbound, node) = (flowchart.Visits!, flow.ForwardInbound[target], flow.Activities[target]);
        var round = visits.Activities[target];
        int arrived = 0, taken = 0, most = 0;
        foreach (var c in inbound)
        {
            if (visits.Of(c) <= round)
                continue;
            arrived++;
            most = Math.Max(most, visits.Of(c));
            if (visits.LastFollowed(c))
                taken++;
        }

        var join = node as FlowJoinNode;
        switch (join?.ModeOf(step, flowchart) ?? JoinMode.WaitAllActive)
        {
            case JoinMode.WaitAllActive:
                return arrived == inbound.Length && (AnyFollowed(visits, inbound, most) ? Run(step, flowchart, node) : Skip(step, flowchart, target));
            case JoinMode.WaitAll:
                return arrived == inbound.Length && (taken == inbound.Length ? Run(step, flowchart, node) : Skip(step, flowchart, target));
            default:
                if (visits.Of(connection) <= round || step.IsScheduled(node, flowchart))
                    return false;
                var needed = join!.CountOf(step, flowchart);
                if (taken >= needed && (needed > 1 || AnyFollowed(visits, inbound, most)))
                    return RunAndCancel(step, flowchart, join, target);
                return arrived == inbound.Length && Skip(step, flowchart, target);
        }
    }

    private static bool Run(Step step, Execution flowchart, Node node)
    {
        step.Schedule(node, flowchart);
        return true;
    }

    private bool Skip(Step step, Execution flowchart, int activity) => Leave(step, flowchart, activity, true, Outcome.None);

    private bool RunAndCancel(Step step, Execution flowchart, FlowJoinNode join, int target)
    {
        step.Schedule(join, flowchart);
        var mode = join.ModeOf(step, flowchart);
        if (mode == JoinMode.Count)
            return true;
        var upstream = flow.Upstream[target];
        if (mode != JoinMode.WaitAny)
        {
            foreach (var taken in step.Unschedule(flowchart, n => upstream.Contains(n.Ordinal)))
                Skip(step, flowchart, taken.Ordinal);
        }

        foreach (var running in step.State.Executions.Where(e => e.Parent == flowchart && upstream.Contains(step.Program.Nodes[e.Node].Ordinal)).ToArray())
            step.Cancel(running);
        return true;
    }

    /// <summary>Elsa looks at the connections that were visited most often; in a round without loops those are all that arrived.</summary>
    private static bool AnyFollowed(FlowVisits visits, int[] inbound, int most)
    {
        foreach (var c in inbound)
        {
            if (visits.Of(c) == most && visits.LastFollowed(c))
                return true;
        }

        return false;
    }
}
