using ThiDua.Engine.Definitions;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Tests.Patterns;
using ThiDua.Engine.Tests.Scenarios;

namespace ThiDua.Engine.Tests.Definitions;

/// <summary>An instance runs from what was published, not from the code that once built it.</summary>
public sealed class StoredFormTests
{
    [Fact]
    public async Task An_instance_goes_on_when_the_code_of_its_definition_is_gone()
    {
        var world = new World();
        await PublishAsync(world, "a", "b");
        await world.SendAsync(World.Root, "start", "user:1", o => new Start(o, world.Store.FindNewestAsync("path").Result!));

        world.Restart();
        await world.SendAsync(World.Root, "decide", "user:1", o => new TaskDecided(o, 3, "Done", default, []));

        Assert.Equal("all:Running a b:Running", world.TraceOf(World.Root));
    }

    [Fact]
    public async Task An_instance_stays_on_its_version_when_a_newer_one_is_published()
    {
        var world = new World();
        await PublishAsync(world, "a", "b");
        await world.SendAsync(World.Root, "start", "user:1", o => new Start(o, world.Store.FindNewestAsync("path").Result!));
        await world.PublishAsync(Workflow.Define("path", 2).Runs(Do.Sequence("all", Tasks.Of("a"), Tasks.Of("other"))));

        await world.SendAsync(World.Root, "decide", "user:1", o => new TaskDecided(o, 3, "Done", default, []));

        Assert.Equal("all:Running a b:Running", world.TraceOf(World.Root));
        Assert.Equal(1, (await world.StateAsync(World.Root)).Definition.Version);
    }

    [Fact]
    public async Task What_is_published_never_changes()
    {
        var world = new World();
        await PublishAsync(world, "a");
        await PublishAsync(world, "a");

        await Assert.ThrowsAsync<InvalidOperationException>(() => PublishAsync(world, "b"));
    }

    [Fact]
    public async Task A_definition_with_faults_is_not_published()
    {
        var world = new World();

        var fault = await Assert.ThrowsAsync<InvalidDefinitionException>(() => world.PublishAsync(Workflow.Define("path", 1).Runs(Do.Set("set", "gone", 1))));

        Assert.Equal("Definition path v1 has 1 fault(s): set: Variable 'gone' is declared nowhere around it.", fault.Message);
        Assert.Null(await world.Store.FindNewestAsync("path"));
    }

    /// <summary>Builds and publishes in a method of its own, so that nothing of the builder's object is left.</summary>
    private static Task PublishAsync(World world, params string[] tasks) => world.PublishAsync(Workflow.Define("path", 1).Runs(Do.Sequence("all", [.. tasks.Select(t => Tasks.Of(t))])));
}
