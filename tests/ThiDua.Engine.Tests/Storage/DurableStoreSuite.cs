using ThiDua.Engine.Runtime;
using static ThiDua.Engine.Tests.Storage.Units;

namespace ThiDua.Engine.Tests.Storage;

/// <summary>What a store on a disk does beyond <see cref="WorkflowStoreSuite"/>.</summary>
public abstract class DurableStoreSuite : WorkflowStoreSuite
{
    [Fact]
    public async Task Everything_is_there_after_closing_and_opening_again()
    {
        var unit = Bare(Instance, 1) with
        {
            Timers = [new(Instance, 1, Noon, "h")],
            Subscriptions = [new(2, "key")],
            Outbox = new byte[] { 5 },
        };
        await Store.CommitAsync(unit);

        await Store.DisposeAsync();
        Store = await OpenAsync();

        Assert.Equal(unit.Head with { Snapshot = default }, (await Store.ReadHeadAsync(Instance))! with { Snapshot = default });
        Assert.Single(await JournalAsync(Instance));
        Assert.Equal(Noon, await Store.ReadNextDueAsync());
        Assert.Equal([Instance], await Store.FindSubscribersAsync("key", null));
        Assert.Single(await Store.ReadOutboxAsync(10));
        Assert.Equal(Definition.Json, (await Store.FindNewestAsync("review"))!.Json);
        Assert.Equal(CommitResult.Duplicate, await Store.CommitAsync(unit));
    }

    [Fact]
    public async Task A_closed_store_refuses_with_its_name()
    {
        await Store.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await Store.CommitAsync(Bare(Instance, 1)));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await Store.ReadHeadAsync(Instance));
    }
}
