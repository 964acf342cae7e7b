using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Tests.Golden;

/// <summary>Journals that a release wrote are read by every later one, to the same state.</summary>
public sealed class GoldenJournalTests
{
    public static IEnumerable<TheoryDataRow<string>> Scenarios =>
    [
        "Boundaries: Stopped clock", "Branching: K of n join cancelling", "Branching: Multi merge", "Children: Child that faults and is retried", "Cycles: Interleaved routing",
        "DeferredChoice: Persistent trigger", "Incidents: Wait retries with back off", "Migrations: Migration past a new activity", "MultipleInstances: Multi instance items", "WorkingDays: Calendar that changes",
    ];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task A_recorded_journal_folds_to_the_recorded_state(string scenario)
    {
        if (GoldenJournal.Records)
            await GoldenJournal.RecordAsync(scenario);
        var golden = GoldenJournal.Read(scenario);
        var definitions = await golden.SourceAsync();

        foreach (var instance in golden.Instances)
            Assert.Equal(instance.State, StateText.Of(InstanceState.Fold(new(instance.Id), instance.Entries, definitions)));
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task The_same_scenario_gives_the_recorded_bytes(string scenario)
    {
        var (golden, today) = (GoldenJournal.Read(scenario), await GoldenJournal.OfAsync(scenario));

        Assert.Equal(golden.Definitions, today.Definitions);
        Assert.Equal(golden.Instances.SelectMany(i => i.Journal), today.Instances.SelectMany(i => i.Journal));
    }
}
