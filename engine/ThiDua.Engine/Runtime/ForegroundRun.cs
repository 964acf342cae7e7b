using ThiDua.Engine.Definitions;
using ThiDua.Engine.Effects;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Runtime;

/// <summary>Runs one instance, and the children that it starts, while somebody looks on: to its end or until all wait.</summary>
public sealed class ForegroundRun : IEffectHandler
{
    private readonly WorkflowRuntime _runtime;
    private readonly IWorkflowStore _store;
    private readonly List<string> _lines = [];
    private int _commands;

    /// <summary>A run over a store.</summary>
    public ForegroundRun(WorkflowRuntime runtime, IWorkflowStore store, InstanceId instance)
    {
        _runtime = runtime;
        _store = store;
        Instance = instance;
    }

    /// <summary>The instance.</summary>
    public InstanceId Instance { get; }

    /// <summary>Starts the instance. Returns the lines that it wrote until it came to rest.</summary>
    public async Task<IReadOnlyList<string>> StartAsync(WorkflowDefinition definition, Value input, string? correlationId = null, string? name = null)
    {
        var answer = await _runtime.SendAsync(Instance, NextCommand(), "console", o => new Start(o, definition, input, correlationId, name)).ConfigureAwait(false);
        return answer.Refusal is { } refusal ? throw new InvalidOperationException(refusal.Detail) : await SettleAsync().ConfigureAwait(false);
    }

    /// <summary>Sends an event to whatever waits for it. Returns the lines written until all came to rest.</summary>
    public async Task<IReadOnlyList<string>> SendEventAsync(string name, Value payload = default)
    {
        await _runtime.SignalAsync(name, payload, NextCommand(), "console").ConfigureAwait(false);
        return await SettleAsync().ConfigureAwait(false);
    }

    /// <summary>Where the instance stands.</summary>
    public async Task<InstanceState> StateAsync() => (await _runtime.FindAsync(Instance).ConfigureAwait(false))!;

    /// <summary>Which activities of the instance ran.</summary>
    public async Task<ActivityTrace> TraceAsync()
    {
        var journal = new List<Entry>();
        await foreach (var entry in _store.ReadJournalAsync(Instance).ConfigureAwait(false))
            journal.Add(entry);
        return ActivityTrace.Of(journal, _store);
    }

    ValueTask IEffectHandler.HandleAsync(InstanceId instance, long sequence, int place, Effect effect, CancellationToken cancellation)
    {
        if (effect is Line line)
            _lines.Add(line.Text);
        return ValueTask.CompletedTask;
    }

    private async Task<IReadOnlyList<string>> SettleAsync()
    {
        _lines.Clear();
        while (await _runtime.DeliverOutboxAsync(this).ConfigureAwait(false) > 0)
        {
        }

        return [.. _lines];
    }

    private Guid NextCommand() => DerivedId.Of(Instance, ++_commands, 0, Instance);
}
