using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Tests.Scenarios;

namespace ThiDua.Engine.Tests.Steps;

/// <summary>The snapshot is a cache of the journal, and damage to it is noticed.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public async Task A_snapshot_of_a_newer_version_is_refused_by_name()
    {
        var store = (await ScenarioRun.Of(ScenarioCatalogue.Get("Basic: Parallel split"))).World.Store;
        var snapshot = (await store.ReadHeadAsync(World.Root))!.Snapshot.ToArray();
        snapshot[0]++;

        var fault = Assert.Throws<JournalException>(() => InstanceState.FromSnapshot(World.Root, 4, snapshot, store));

        Assert.Equal("The snapshot is of version 2; this program reads version 1.", fault.Message);
    }

    [Fact]
    public async Task A_cut_snapshot_is_refused()
    {
        var store = (await ScenarioRun.Of(ScenarioCatalogue.Get("Boundaries: Hold and release"))).World.Store;
        var snapshot = (await store.ReadHeadAsync(World.Root))!.Snapshot.ToArray();

        for (var length = 0; length < snapshot.Length; length++)
            Assert.Throws<JournalException>(() => InstanceState.FromSnapshot(World.Root, 4, snapshot.AsSpan(0, length), store));
    }
}
