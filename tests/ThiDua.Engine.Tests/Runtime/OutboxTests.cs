using ThiDua.Engine.Definitions;
using ThiDua.Engine.Effects;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Tests.Patterns;
using ThiDua.Engine.Tests.Scenarios;
using ThiDua.Engine.Time;

namespace ThiDua.Engine.Tests.Runtime;

/// <summary>What goes out goes out at least once, in order, under the same name; what the runtime carries out itself is done once.</summary>
public sealed class OutboxTests
{
    private readonly WatchedStore _store = new();
    private readonly Outside _outside = new();

    [Fact]
    public async Task Children_and_signals_delivered_again_after_a_crash_do_nothing_twice()
    {
        var forgetful = new ForgetfulStore(_store);
        var runtime = new WorkflowRuntime(forgetful, WorkingCalendars.Empty, new ManualClock());
        await runtime.PublishAsync(Workflow.Define("child", 1).Runs(Do.Publish("publish", "done")));
        await StartAsync(runtime, Do.Sequence("all", Do.RunWorkflow("run", "child", Op.Object()), Do.WriteLine("line", "line")).AccompaniedBy(Do.OnSignal("heard", "done"), Do.WriteLine("hear", "hear"), repeats: true));

        await Assert.ThrowsAsync<CrashException>(() => runtime.DeliverOutboxAsync(_outside).AsTask());
        await Assert.ThrowsAsync<CrashException>(() => runtime.DeliverOutboxAsync(_outside).AsTask());
        var once = _store.Instances.ToDictionary(i => i, i => _store.Journal(i).Count);
        forgetful.Remembers = true;
        await runtime.DeliverOutboxAsync(_outside);

        Assert.Equal("all heard:Canceled run hear line", Journal.ActivityTrace.Of(_store.Journal(World.Root), _store).ToString());
        Assert.Equal(2, _store.Instances.Count);
        Assert.Equal(once[World.Root], _store.Journal(World.Root).Count);
    }

    [Fact]
    public async Task An_effect_delivered_again_has_the_same_name()
    {
        var forgetful = new ForgetfulStore(_store);
        var runtime = new WorkflowRuntime(forgetful, WorkingCalendars.Empty, new ManualClock());
        await StartAsync(runtime, Do.Sequence("all", Do.WriteLine("a", "a"), Do.WriteLine("b", "b"), Tasks.Of("task")));

        await Assert.ThrowsAsync<CrashException>(() => runtime.DeliverOutboxAsync(_outside).AsTask());
        forgetful.Remembers = true;
        await runtime.DeliverOutboxAsync(_outside);

        Assert.Equal(["1.0 a", "1.1 b", "1.2 task", "1.0 a", "1.1 b", "1.2 task"], _outside.Took);
        Assert.Equal(0, await runtime.DeliverOutboxAsync(_outside));
    }

    [Fact]
    public async Task What_could_not_be_delivered_and_all_behind_it_stay()
    {
        var runtime = new WorkflowRuntime(_store, WorkingCalendars.Empty, new ManualClock());
        await StartAsync(runtime, Do.Sequence("all", Tasks.Of("a"), Tasks.Of("b")));
        await runtime.SendAsync(World.Root, Guid.NewGuid(), "user:1", o => new TaskDecided(o, 3, "Done", default, []));
        _outside.RefusesAt = "2.";

        await Assert.ThrowsAsync<InvalidOperationException>(() => runtime.DeliverOutboxAsync(_outside).AsTask());
        Assert.Equal(["1.0 a"], _outside.Took);
        _outside.RefusesAt = null;
        await runtime.DeliverOutboxAsync(_outside);

        Assert.Equal(["1.0 a", "2.0 close", "2.1 b"], _outside.Took);
    }

    [Fact]
    public async Task An_instance_whose_message_fails_holds_up_nobody_else()
    {
        var runtime = new WorkflowRuntime(_store, WorkingCalendars.Empty, new ManualClock());
        await StartAsync(runtime, Do.Sequence("all", Do.WriteLine("a", "a"), Tasks.Of("task")));
        await runtime.SendAsync(InstanceId.Of("other"), Guid.NewGuid(), "user:1", o => new Start(o, _store.FindNewestAsync("path").Result!));
        _outside.RefusesInstance = World.Root;

        await Assert.ThrowsAsync<InvalidOperationException>(() => runtime.DeliverOutboxAsync(_outside).AsTask());

        Assert.Equal(["1.0 a", "1.1 task"], _outside.Took);
        _outside.RefusesInstance = null;
        Assert.Equal(1, await runtime.DeliverOutboxAsync(_outside));
        Assert.Equal(["1.0 a", "1.1 task", "1.0 a", "1.1 task"], _outside.Took);
    }

    [Fact]
    public async Task A_signal_reaches_the_instances_of_its_correlation_id_only()
    {
        var runtime = new WorkflowRuntime(_store, WorkingCalendars.Empty, new ManualClock());
        await runtime.PublishAsync(Workflow.Define("listener", 1).Runs(Do.Event("event", "decided")));
        var definition = await _store.FindNewestAsync("listener");
        foreach (var dossier in new[] { "one", "two" })
            await runtime.SendAsync(InstanceId.Of(dossier), Guid.NewGuid(), "user:1", o => new Start(o, definition!, CorrelationId: dossier));
        await StartAsync(runtime, Do.Publish("publish", "decided", correlationId: "two"));

        await runtime.DeliverOutboxAsync(_outside);

        Assert.Equal(WorkflowStatus.Running, (await _store.ReadHeadAsync(InstanceId.Of("one")))!.Status);
        Assert.Equal(WorkflowStatus.Finished, (await _store.ReadHeadAsync(InstanceId.Of("two")))!.Status);
    }

    private async Task StartAsync(WorkflowRuntime runtime, Activity root)
    {
        await runtime.PublishAsync(Workflow.Define("path", 1).Runs(root));
        await runtime.SendAsync(World.Root, Guid.NewGuid(), "user:1", o => new Start(o, _store.FindNewestAsync("path").Result!));
    }

    /// <summary>Takes what goes out, and may refuse it.</summary>
    private sealed class Outside : IEffectHandler
    {
        public List<string> Took { get; } = [];

        public string? RefusesAt { get; set; }

        public InstanceId? RefusesInstance { get; set; }

        public ValueTask HandleAsync(InstanceId instance, long sequence, int place, Effect effect, CancellationToken cancellation)
        {
            var name = $"{sequence}.{place}";
            if (RefusesInstance == instance)
                throw new InvalidOperationException("Nobody is there.");
            if (RefusesAt is { } prefix && name.StartsWith(prefix, StringComparison.Ordinal))
                throw new InvalidOperationException("Nobody is there.");
            var what = effect switch { Line line => line.Text, OpenTask open => open.ActivityId, CloseTask => "close", _ => null };
            if (what is not null)
                Took.Add($"{name} {what}");
            return ValueTask.CompletedTask;
        }
    }
}
