using ThiDua.Engine.Definitions;
using ThiDua.Engine.Effects;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Time;

namespace ThiDua.Engine.Tests.Scenarios;

/// <summary>
/// A store, a clock and a runtime that may die: whoever sends a command that was not answered sends it again, with the same
/// id, to the next incarnation.
/// </summary>
internal sealed class World : IEffectHandler
{
    private readonly CrashingStore _seen;
    private readonly SortedDictionary<(string Instance, long Sequence, int Place), string> _lines = [];
    private readonly List<(string, long, int)> _order = [];

    public World(bool folding = false, params IReadOnlyList<CrashPoint> crashes)
    {
        _seen = new CrashingStore(folding ? new FoldingStore(Store) : Store, crashes);
        Runtime = NewRuntime();
    }

    public static InstanceId Root { get; } = InstanceId.Of("root");

    public WatchedStore Store { get; } = new();

    public ManualClock Clock { get; } = new();

    public WorkingCalendars Calendars { get; set; } = WorkingCalendars.Empty;

    public WorkflowRuntime Runtime { get; private set; }

    public int StoreCalls => _seen.Calls;

    public int Crashes => _seen.Crashes;

    /// <summary>What was written, each line once, in the order in which it first came out.</summary>
    public IEnumerable<string> Lines => _order.Select(o => _lines[o]);

    /// <summary>Tasks that were ever opened, as lists of work show them; an old screen may still show one that is closed.</summary>
    public List<(InstanceId Instance, string Activity, int Execution)> Opened { get; } = [];

    /// <summary>The process ends, and another one begins on what is stored.</summary>
    public void Restart()
    {
        _seen.Revive();
        Runtime = NewRuntime();
    }

    public async Task PublishAsync(params IEnumerable<WorkflowDefinition> definitions)
    {
        foreach (var definition in definitions)
            await Runtime.PublishAsync(definition);
    }

    public async Task<Answer> SendAsync(InstanceId instance, string command, string actor, Func<StimulusOrigin, Stimulus> make)
    {
        var answer = await SurviveAsync(() => Runtime.SendAsync(instance, InstanceId.Of(command).Value, actor, make));
        await SettleAsync();
        return answer;
    }

    /// <summary>Fires what is due and delivers what waits, until all is quiet.</summary>
    public Task SettleAsync() => SurviveAsync<bool>(async () =>
    {
        while (await Runtime.FireDueTimersAsync() + await Runtime.DeliverOutboxAsync(this) > 0)
        {
        }

        return true;
    });

    /// <summary>The state as anybody outside sees it: read from what is stored.</summary>
    public async Task<InstanceState> StateAsync(InstanceId instance)
    {
        var head = await Store.ReadHeadAsync(instance) ?? throw new InvalidOperationException($"There is no instance {instance}.");
        return InstanceState.FromSnapshot(instance, head.Sequence, head.Snapshot.Span, Store);
    }

    public string TraceOf(InstanceId instance) => ActivityTrace.Of(Store.Journal(instance), Store).ToString();

    ValueTask IEffectHandler.HandleAsync(InstanceId instance, long sequence, int place, Effect effect, CancellationToken cancellation)
    {
        if (effect is Line line && _lines.TryAdd((instance.ToString(), sequence, place), line.Text))
            _order.Add((instance.ToString(), sequence, place));
        if (effect is OpenTask open)
            Opened.Add((instance, open.ActivityId, open.Execution));
        return ValueTask.CompletedTask;
    }

    public async Task<T> SurviveAsync<T>(Func<ValueTask<T>> action)
    {
        while (true)
        {
            try
            {
                return await action();
            }
            catch (CrashException)
            {
                Restart();
            }
        }
    }

    private WorkflowRuntime NewRuntime() => new(_seen, Calendars, Clock);
}
