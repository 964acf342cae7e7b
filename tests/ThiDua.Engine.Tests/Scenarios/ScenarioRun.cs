using ThiDua.Engine.Instances;
using ThiDua.Engine.Stimuli;

namespace ThiDua.Engine.Tests.Scenarios;

/// <summary>One run of a scenario, and what it left.</summary>
internal sealed class ScenarioRun
{
    private ScenarioRun(World world) => World = world;

    public World World { get; }

    /// <summary>Every journal, entry by entry: what happened, when and by whom, and all facts.</summary>
    public required IReadOnlyList<string> Journals { get; init; }

    /// <summary>Runs a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="restarts">Whether the process ends after every step.</param>
    /// <param name="folding">Whether snapshots are lost, so that each state is folded from the journal.</param>
    /// <param name="crashes">Where the process dies.</param>
    public static async Task<ScenarioRun> Of(Scenario scenario, bool restarts = false, bool folding = false, params IReadOnlyList<CrashPoint> crashes)
    {
        var world = new World(folding, crashes) { Calendars = scenario.Calendars };
        world.Restart();
        await world.PublishAsync(scenario.Definitions);
        var definition = world.Store.Get(scenario.Definitions[0].Key);
        var started = await world.SendAsync(Scenarios.World.Root, "start", "user:0", o => new Start(o, definition, scenario.Input));
        Assert.Null(started.Refusal);
        for (var i = 0; i < scenario.Steps.Length; i++)
        {
            if (restarts)
                world.Restart();
            await scenario.Steps[i].Run(world, $"step {i}");
            AssertFolds(world.Store);
        }

        AssertFolds(world.Store);
        return new(world) { Journals = [.. world.Store.Instances.SelectMany(i => world.Store.Journal(i).Select(JournalText.Of))] };
    }

    public async Task AssertAsync(Scenario scenario)
    {
        Assert.Equal(scenario.Trace, World.TraceOf(Scenarios.World.Root));
        Assert.Equal(scenario.OtherTraces, World.Store.Instances.Skip(1).Select(World.TraceOf));
        var state = await World.StateAsync(Scenarios.World.Root);
        Assert.Equal(scenario.End, state.SubStatus);
        Assert.Equal(scenario.Lines, World.Lines);
        Assert.False(state.IsStuck, "Nothing can move the instance any more, though it has not ended.");
        if (state.Status == WorkflowStatus.Finished)
        {
            Assert.DoesNotContain(World.Store.Timers, t => t.Instance == Scenarios.World.Root);
            Assert.DoesNotContain(World.Store.Subscribers, s => s.Instance == Scenarios.World.Root);
        }
    }

    private static void AssertFolds(WatchedStore store)
    {
        foreach (var instance in store.Instances)
        {
            var head = store.ReadHeadAsync(instance).Result!;
            var folded = InstanceState.Fold(instance, store.Journal(instance), store);
            Assert.Equal(head.Sequence, folded.Sequence);
            Assert.True(head.Snapshot.Span.SequenceEqual(folded.ToSnapshot()), $"The stored snapshot of {instance} is not the fold of its journal at entry {head.Sequence}.");
        }
    }
}
