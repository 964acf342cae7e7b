using ThiDua.Engine.Instances;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Memory;

namespace ThiDua.Engine.Tests.Storage;

public sealed class MemoryStoreTests : WorkflowStoreSuite
{
    [Fact]
    public async Task An_ended_instance_can_be_forgotten_with_its_journal_and_its_commands()
    {
        var (store, instance, command) = (new MemoryStore(), InstanceId.Of("ended"), Guid.NewGuid());
        await store.PublishAsync(Units.Definition);
        await store.CommitAsync(Ended(Units.Bare(instance, 1, command)));

        store.Remove(instance);

        Assert.Null(await store.ReadHeadAsync(instance));
        Assert.Null(await store.FindCommandAsync(command));
        Assert.Empty(await store.ReadJournalAsync(instance).ToListAsync());
    }

    [Fact]
    public async Task An_instance_that_runs_cannot_be_forgotten()
    {
        var (store, instance) = (new MemoryStore(), InstanceId.Of("running"));
        await store.PublishAsync(Units.Definition);
        await store.CommitAsync(Units.Bare(instance, 1));

        Assert.Throws<InvalidOperationException>(() => store.Remove(instance));
        Assert.NotNull(await store.ReadHeadAsync(instance));
    }

    protected override ValueTask<IWorkflowStore> OpenAsync() => new(new MemoryStore());

    private static TransitionUnit Ended(TransitionUnit unit) => unit with { Head = unit.Head with { Status = WorkflowStatus.Finished } };
}
