using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Tests.Properties;

/// <summary>Makes a definition of genes: containers in containers, tasks, timers, signals, questions, faults, boundaries, sections.</summary>
internal sealed class RandomDefinition
{
    private const int Deepest = 3;

    private readonly Genes _genes;
    private readonly WorkflowBuilder _builder = Workflow.Define("random", 1).Variable("steps", 0).Variable("list", Value.List("x"));
    private readonly List<string> _timers = [];
    private int _ids;

    private RandomDefinition(Genes genes) => _genes = genes;

    public static WorkflowDefinition Of(Genes genes)
    {
        var random = new RandomDefinition(genes);
        var retry = genes.OneIn(3) ? new RetryPolicy(1, TimeSpan.FromMinutes(5), 2) : RetryPolicy.None;
        random._builder.OnIncident(genes.OneIn(8) ? IncidentStrategy.Fault : IncidentStrategy.Wait, retry);
        return random._builder.Runs(genes.OneIn(3) ? random.Container(0) : random.Flowchart(0));
    }

    private string Id(string kind) => $"{kind}{++_ids}";

    private Activity Any(int depth) => depth >= Deepest || !_genes.OneIn(3) ? Guarded(Leaf(), depth) : Guarded(Container(depth), depth);

    private Activity Leaf(int kinds = 10) => _genes.Next(kinds) switch
    {
        0 or 1 => Do.HumanTask(Id("task"), Op.Texts(), ["Yes", "No"]),
        2 => Do.WriteLine(Id("line"), Op.Concat("steps ", Op.Variable("steps"))),
        3 => Do.Set(Id("set"), "steps", Op.Add(Op.Variable("steps"), 1)),
        4 => Do.Delay(Id("delay"), TimeSpan.FromHours(_genes.Next(4))),
        5 => Do.Event(Id("event"), _genes.Pick(RandomPeople.Keys)),
        6 => Do.Ask(Id("ask"), "judge", Op.Object(("steps", Op.Variable("steps"))), "Yes", "No"),
        7 => Do.WriteLine(Id("fails"), Op.Call("At", Op.Variable("list"), _genes.Next(2))),
        8 => Do.WaitUntil(Id("until"), Op.AtLeast(Op.Variable("steps"), _genes.Next(2))),
        _ => Do.HumanTask(Id("sealed"), Op.Texts(), ["Yes", "No"]).InSection("seal"),
    };

    private Activity Container(int depth) => _genes.Next(9) switch
    {
        0 => Do.Sequence(Id("sequence"), Some(depth)),
        1 => Do.Parallel(Id("parallel"), Some(depth)),
        2 => Do.Fork(Id("fork"), _genes.Next(3) is var first and > 0 ? first : null, Some(depth)),
        3 => Do.If(Id("if"), Op.AtLeast(Op.Variable("steps"), _genes.Next(3)), Any(depth + 1), _genes.OneIn(2) ? Any(depth + 1) : null),
        4 => Do.ForEach(Id("each"), Op.Call("Range", _genes.Next(3)), Any(depth + 1)),
        5 => Do.ParallelForEach(Id("members"), Op.Call("Range", _genes.Next(4)), Any(depth + 1), _genes.OneIn(2) ? (Expression)(1 + _genes.Next(2)) : null),
        6 => Loop(depth),
        7 => Do.ForEach(Id("each"), Op.Call("Range", 3), Do.Sequence(Id("round"), Any(depth + 1), Do.If(Id("if"), Op.Equal(Op.CurrentIndex, 1), Do.Break(Id("break"))))),
        _ => Flowchart(depth),
    };

    private Activity[] Some(int depth) => [.. Enumerable.Range(0, 1 + _genes.Next(3)).Select(_ => Any(depth + 1))];

    private Activity Loop(int depth)
    {
        var counter = Id("counter");
        _builder.Variable(counter, 0);
        return Do.While(Id("while"), Op.Less(Op.Variable(counter), 1 + _genes.Next(2)),
            Do.Sequence(Id("round"), Any(depth + 1), Do.Set(Id("next"), counter, Op.Add(Op.Variable(counter), 1))));
    }

    private Activity Guarded(Activity activity, int depth)
    {
        if (activity.Type is "Elsa.WriteLine" or "Elsa.SetVariable" || !_genes.OneIn(3))
            return activity;
        var timer = Id("deadline");
        switch (_genes.Next(5))
        {
            case 0:
                _timers.Add(timer);
                return activity.CancelledBy(Do.After(timer, TimeSpan.FromHours(1 + _genes.Next(5))), "Late");
            case 1:
                return activity.CancelledBy(Do.OnSignal(Id("signal"), _genes.Pick(RandomPeople.Keys)), "Withdrawn");
            case 2:
                return activity.AccompaniedBy(Do.After(timer, TimeSpan.FromHours(2)), Leaf(9), repeats: _genes.OneIn(2));
            case 3 when _timers.Count > 0:
                return activity.StopsClocks(_genes.Pick(_timers));
            default:
                return depth > 0 ? activity.InSection("seal" + depth) : activity;
        }
    }

    /// <summary>Activities with connections forward only, and sometimes a loop around all that ends after a round.</summary>
    private Activity Flowchart(int depth)
    {
        var flow = Do.Flowchart(Id("flow"));
        var nodes = new List<Activity>();
        var count = 2 + _genes.Next(5);
        for (var i = 0; i < count; i++)
        {
            var node = i == count - 1 || !_genes.OneIn(2) ? Any(depth + 1) : Routing();
            flow.Add(node);
            nodes.Add(node);
            for (var edges = i == 0 ? 0 : 1 + _genes.Next(Math.Min(i, 3)); edges > 0; edges--)
                Connect(flow, nodes[Math.Max(0, i - edges - _genes.Next(2))], node);
        }

        return _genes.OneIn(4) ? Again(flow, nodes) : flow;
    }

    private Activity Routing() => _genes.Next(7) switch
    {
        0 => Do.Split(Id("split"), "1", "2"),
        1 => Do.Decide(Id("decide"), Op.AtLeast(Op.Variable("steps"), _genes.Next(3))),
        2 => Do.ChooseAll(Id("choose"), ("1", Op.AtLeast(Op.Variable("steps"), 0)), ("2", Op.AtLeast(Op.Variable("steps"), _genes.Next(3)))),
        3 => Do.JoinAll(Id("all")),
        4 => Do.JoinAny(Id("any")),
        5 => Do.FirstCancels(Id("first")),
        _ => Do.JoinCount(Id("count"), 1 + _genes.Next(2), _genes.OneIn(2)),
    };

    private void Connect(FlowchartBuilder flow, Activity source, Activity target)
    {
        if (ActivityTypes.OutcomesOf(source) is { Count: > 0 } outcomes && !flow.Build().Connections.Any(c => c.Source == source.Id && c.Target == target.Id))
            flow.Connect(source.Id, _genes.Pick(outcomes), target.Id);
    }

    private Activity Again(FlowchartBuilder flow, List<Activity> nodes)
    {
        var counter = Id("counter");
        _builder.Variable(counter, 0);
        var (next, again) = (Id("next"), Id("again"));
        flow.Add(Do.Set(next, counter, Op.Add(Op.Variable(counter), 1)), Do.Decide(again, Op.Less(Op.Variable(counter), 2)));
        Connect(flow, nodes[^1], Do.Set(next, counter, 0));
        return flow.Connect(next, again).Connect(again, "True", nodes[0].Id);
    }
}
