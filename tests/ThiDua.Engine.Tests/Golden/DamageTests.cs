using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Tests.Scenarios;

namespace ThiDua.Engine.Tests.Golden;

/// <summary>Damaged bytes are reported as such; they never read as garbage that crashes what reads it.</summary>
public sealed class DamageTests
{
    private static readonly string[] Damaged =
    [
        "Boundaries: Stopped clock", "Branching: Multi merge", "Children: Child that ends", "DeferredChoice: Persistent trigger", "Incidents: Wait retries with back off",
        "Migrations: Migration past a new activity", "MultipleInstances: Multi instance items",
    ];

    public static IEnumerable<TheoryDataRow<string>> Scenarios => Damaged.Select(n => new TheoryDataRow<string>(n));

    [Fact]
    public async Task An_entry_of_a_newer_version_is_refused_by_name()
    {
        var bytes = (await JournalAsync(Damaged[0])).Entries[0];
        bytes[0]++;

        Assert.Equal("The entry is of version 2; this program reads version 1.", Assert.Throws<JournalException>(() => Entry.Parse(bytes)).Message);
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task A_cut_entry_is_never_read_as_the_whole_one(string scenario)
    {
        var (store, entries) = await JournalAsync(scenario);
        var whole = InstanceState.Fold(World.Root, entries.Select(Entry.Parse), store).ToSnapshot();

        for (var length = 0; length < entries[^1].Length; length++)
        {
            var cut = entries[^1][..length];
            if (TryFold(store, [.. entries[..^1], cut]) is { } state)
                Assert.NotEqual(whole, state.ToSnapshot());
        }
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task A_flipped_byte_is_a_journal_fault_or_another_entry(string scenario)
    {
        var (store, entries) = await JournalAsync(scenario);

        for (var entry = 0; entry < entries.Length; entry++)
        {
            for (var at = 0; at < entries[entry].Length; at++)
            {
                foreach (var flip in new byte[] { 0x01, 0x02, 0x10, 0x40, 0x80, 0xFF })
                {
                    var flipped = entries.Select(e => e.ToArray()).ToArray();
                    flipped[entry][at] ^= flip;
                    TryFold(store, flipped);
                }
            }
        }
    }

    [Fact]
    public async Task A_gap_in_a_journal_is_refused()
    {
        var (store, entries) = await JournalAsync(Damaged[0]);

        var fault = Assert.Throws<JournalException>(() => InstanceState.Fold(World.Root, entries.Where((_, i) => i != 1).Select(Entry.Parse), store));

        Assert.Equal($"Expected entry 2 of {World.Root}, found entry 3 of {World.Root}.", fault.Message);
    }

    private static async Task<(WatchedStore Store, byte[][] Entries)> JournalAsync(string scenario)
    {
        var store = (await ScenarioRun.Of(ScenarioCatalogue.Get(scenario))).World.Store;
        return (store, [.. store.Journal(World.Root).Select(e => e.Bytes.ToArray())]);
    }

    private static InstanceState? TryFold(WatchedStore store, byte[][] entries)
    {
        try
        {
            var journal = entries.Select(Entry.Parse).ToArray();
            ActivityTrace.Of(journal, store);
            return InstanceState.Fold(World.Root, journal, store);
        }
        catch (Exception fault) when (fault is JournalException or UnknownDefinitionException)
        {
            return null;
        }
    }
}
