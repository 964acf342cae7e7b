using ThiDua.Engine.Definitions;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

/// <summary>
/// An activity that two connections enter waits for both to be followed or skipped. When one leaves a loop or lies behind it and the other
/// does not, the loop's second round leaves it waiting for ever; so no path may have such a join.
/// </summary>
public sealed class FlowTests
{
    public static TheoryData<string> Ids => [.. PathLibrary.All.Select(path => path.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_joins_comes_out_of_the_same_loops(string id) =>
        Assert.Empty(Inside(PathLibrary.Of(id).Definition.Root).Where(activity => activity.Type == "Elsa.Flowchart").SelectMany(Stalled));

    [Fact]
    public void A_join_of_a_loop_and_a_way_past_it_is_found()
    {
        var flow = Do.Flowchart("flow")
            .Add(Do.Decide("short", true), Do.HumanTask("work", "role:x", ["Again", "Done"]), Do.End("end"))
            .Connect("short", "True", "end")
            .Connect("short", "False", "work")
            .Connect("work", "Again", "work")
            .Connect("work", "Done", "end");

        Assert.Equal(["end"], Stalled(flow));
    }

    private static IEnumerable<string> Stalled(Activity flow)
    {
        var activities = flow.Slots[0].Activities;
        var start = (activities.FirstOrDefault(activity => flow.Connections.All(edge => edge.Target != activity.Id)) ?? activities[0]).Id;
        var backward = flow.Connections.Where(edge => !Reaches(flow, start, edge.Source, without: edge.Target)).ToHashSet();
        var forward = flow with { Connections = [.. flow.Connections.Where(edge => !backward.Contains(edge))] };
        var heads = backward.Select(edge => edge.Target).Distinct().ToArray();
        return forward.Connections.GroupBy(edge => edge.Target)
            .Where(join => join.Select(edge => LoopsBefore(edge.Source)).Distinct().Count() > 1)
            .Select(join => join.Key);

        string LoopsBefore(string source) => string.Join(' ', heads.Where(head => Reaches(forward, head, source, without: "")));
    }

    private static bool Reaches(Activity flow, string from, string to, string without)
    {
        var seen = new HashSet<string> { without };
        var open = new Stack<string>([from]);
        while (open.TryPop(out var next))
        {
            if (!seen.Add(next))
                continue;
            if (next == to)
                return true;
            foreach (var connection in flow.Connections.Where(connection => connection.Source == next))
                open.Push(connection.Target);
        }

        return false;
    }

    private static IEnumerable<Activity> Inside(Activity activity) =>
        activity.Slots.SelectMany(slot => slot.Activities).Concat(activity.Boundaries).SelectMany(Inside).Prepend(activity);
}
