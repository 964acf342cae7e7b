using System.Diagnostics;
using System.Globalization;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Runtime;

namespace ThiDua.Engine.Tests.Kills;

/// <summary>
/// A real process under load is killed with SIGKILL at random, again and again. Then, read from the database alone: what was
/// acknowledged is there, once; journals are gap-free and fold to the stored state; everything can be brought to its end.
/// </summary>
public abstract class KillSuite(ITestOutputHelper output)
{
    private const int InstancesAKill = 40;

    /// <summary>How often the process is killed; more by the environment variable THIDUA_KILLS.</summary>
    private static int Kills { get; } = int.TryParse(Environment.GetEnvironmentVariable("THIDUA_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : 50;

    protected abstract string Kind { get; }

    protected abstract Task<string> NewPlaceAsync();

    [Fact]
    public async Task What_was_acknowledged_survives_every_kill_and_happens_once()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("THIDUA_SEED"), CultureInfo.InvariantCulture, out var given) ? given : Environment.TickCount;
        output.WriteLine($"THIDUA_SEED={seed} THIDUA_KILLS={Kills}");
        var random = new Random(seed);
        var place = await NewPlaceAsync();
        var acknowledged = new Dictionary<string, (string Instance, long Sequence)>();
        for (var kill = 0; kill < Kills; kill++)
            await LoadUntilKilledAsync(place, (kill + 1) * InstancesAKill, random.Next(1, 120), acknowledged);

        await using var database = await StoreUnderKills.OpenAsync(Kind, place);
        await CheckAsync(database.Store, Kills * InstancesAKill, acknowledged);
        await new KillLoad(database.Store, TextWriter.Null).RunAsync(0, Kills * InstancesAKill);
        await CheckFinishedAsync(database.Store, Kills * InstancesAKill);
        output.WriteLine($"{acknowledged.Count} commands were acknowledged");
    }

    private async Task LoadUntilKilledAsync(string place, int instances, int lines, Dictionary<string, (string Instance, long Sequence)> acknowledged)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "ThiDua.Engine.Tests")) { RedirectStandardOutput = true };
        foreach (var argument in new[] { KillLoad.Verb, Kind, place, "0", instances.ToString(CultureInfo.InvariantCulture) })
            start.ArgumentList.Add(argument);
        using var child = Process.Start(start)!;
        while (await child.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line == KillLoad.AllDone)
                break;
            Note(line, acknowledged);
            if (--lines == 0)
                child.Kill();
        }

        child.Kill();
        await child.WaitForExitAsync();
    }

    /// <summary>A line that the kill cut off was not received, and so nothing was acknowledged by it.</summary>
    private static void Note(string line, Dictionary<string, (string Instance, long Sequence)> acknowledged)
    {
        if (line.Split(' ') is not [{ Length: 32 } command, { Length: 32 } instance, var sequence])
            return;
        var told = (instance, long.Parse(sequence, CultureInfo.InvariantCulture));
        if (!acknowledged.TryAdd(command, told))
            Assert.Equal(acknowledged[command], told);
    }

    private static async Task CheckAsync(IWorkflowStore store, int instances, Dictionary<string, (string Instance, long Sequence)> acknowledged)
    {
        foreach (var (command, (instance, sequence)) in acknowledged)
        {
            var mark = await store.FindCommandAsync(Guid.ParseExact(command, "N"));
            Assert.NotNull(mark);
            Assert.Equal((instance, sequence), (mark.Instance.ToString(), mark.Sequence));
        }

        for (var i = 0; i < instances; i++)
            await CheckJournalAsync(store, KillLoad.Instance(i));
    }

    private static async Task CheckJournalAsync(IWorkflowStore store, InstanceId instance)
    {
        if (await store.ReadHeadAsync(instance) is not { } head)
            return;
        var journal = new List<Entry>();
        await foreach (var entry in store.ReadJournalAsync(instance))
            journal.Add(entry);
        Assert.Equal(head.Sequence, journal.Count);
        Assert.Equal(journal.Count, journal.DistinctBy(e => e.Header.Cause).Count());
        Assert.True(InstanceState.Fold(instance, journal, store).ToSnapshot().AsSpan().SequenceEqual(head.Snapshot.Span), $"{instance} does not fold to what is stored");
    }

    private static async Task CheckFinishedAsync(IWorkflowStore store, int instances)
    {
        for (var i = 0; i < instances; i++)
        {
            var instance = KillLoad.Instance(i);
            await CheckJournalAsync(store, instance);
            Assert.Equal(WorkflowSubStatus.Finished, (await store.ReadHeadAsync(instance))!.SubStatus);
            var decisions = 0;
            await foreach (var entry in store.ReadJournalAsync(instance))
                decisions += entry.Header.Kind == EntryKind.TaskDecided ? 1 : 0;
            Assert.Equal(KillWorkflows.TasksAnInstance - 1, decisions);
        }

        Assert.Empty(await store.ReadOutboxAsync(1));
        Assert.Null(await store.ReadNextDueAsync());
    }
}
