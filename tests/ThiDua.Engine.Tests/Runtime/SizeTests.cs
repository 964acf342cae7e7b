using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Tests.Scenarios;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Tests.Runtime;

/// <summary>What is too large for the journal is refused where it comes in, or becomes an incident where it is made.</summary>
public sealed class SizeTests
{
    private static readonly Value Large = new string('x', ValueLimits.MaxBytes);

    private readonly World _world = new();

    [Fact]
    public async Task An_input_that_is_too_large_is_refused()
    {
        var refusal = await StartAsync(Do.Event("wait", "never"), Value.Object(("text", Large)));

        Assert.Equal((RefusalReason.TooLarge, "The input of large v1 takes 65546 bytes; at most 65536 are allowed."), (refusal!.Reason, refusal.Detail));
        Assert.Empty(_world.Store.Instances);
    }

    [Fact]
    public async Task An_input_that_is_nested_too_deep_is_refused()
    {
        var deep = Enumerable.Range(0, ValueLimits.MaxDepth).Aggregate(Value.Null, (inner, _) => Value.List(inner));

        Assert.Equal(RefusalReason.TooLarge, (await StartAsync(Do.Event("wait", "never"), Value.Object(("deep", deep))))!.Reason);
    }

    [Fact]
    public async Task A_decision_with_too_much_in_it_is_refused_and_the_task_stays_open()
    {
        await StartAsync(Do.HumanTask("task", Op.Texts(), ["Yes"]));

        Assert.Equal(RefusalReason.TooLarge, await RefusalOfAsync(o => new TaskDecided(o, 2, "Yes", Value.Object(("text", Large)), [])));
        Assert.Null(await RefusalOfAsync(o => new TaskDecided(o, 2, "Yes", default, [])));
    }

    [Fact]
    public async Task A_signal_with_too_much_in_it_is_refused()
    {
        await StartAsync(Do.Event("wait", "key"));

        Assert.Equal(RefusalReason.TooLarge, await RefusalOfAsync(o => new SignalReceived(o, "key", Large)));
    }

    [Fact]
    public async Task An_answer_with_too_much_in_it_is_refused()
    {
        await StartAsync(Do.Ask("ask", "judge", Op.Object()));

        Assert.Equal(RefusalReason.TooLarge, await RefusalOfAsync(o => new Answered(o, 2, Large)));
    }

    [Fact]
    public async Task A_variable_that_grows_too_large_is_an_incident_that_names_it()
    {
        await StartAsync(Do.Sequence("all", Do.Set("half", "text", new string('x', 40_000)), Do.Set("whole", "text", Op.Concat(Op.Variable("text"), Op.Variable("text")))));

        var incident = Assert.Single((await _world.StateAsync(World.Root)).Incidents);
        Assert.Equal(
            ("whole", "The value for variable 'text' takes 80002 bytes; at most 65536 are allowed. Store it outside and keep a reference."), (incident.ActivityId, incident.Message));
    }

    [Fact]
    public async Task A_task_with_too_much_in_it_is_an_incident()
    {
        await StartAsync(Do.Sequence("all", Do.Set("half", "text", new string('x', 40_000)), Do.HumanTask("task", Op.Texts(), ["Yes"], Op.List(Op.Variable("text"), Op.Variable("text")))));

        Assert.Equal("task", Assert.Single((await _world.StateAsync(World.Root)).Incidents).ActivityId);
    }

    private async Task<Refusal?> StartAsync(Activity root, Value input = default)
    {
        await _world.PublishAsync(Workflow.Define("large", 1).Variable("text").Runs(root));
        return (await _world.SendAsync(World.Root, "start", "user:1", o => new Start(o, _world.Store.FindNewestAsync("large").Result!, input))).Refusal;
    }

    private async Task<RefusalReason?> RefusalOfAsync(Func<StimulusOrigin, Stimulus> make) => (await _world.SendAsync(World.Root, $"{Guid.NewGuid()}", "user:1", make)).Refusal?.Reason;
}
