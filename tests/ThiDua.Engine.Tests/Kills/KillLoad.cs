using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ThiDua.Engine.Effects;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Time;

namespace ThiDua.Engine.Tests.Kills;

/// <summary>
/// The child process: it runs instances 0 … n, so many at once, and writes a line for each command that was answered. Command ids
/// derive from instance and task, so that what was not answered before a kill is simply sent again.
/// </summary>
internal sealed class KillLoad : IEffectHandler
{
    public const string Verb = "kill-load";
    public const string AllDone = "done";

    private const int AtOnce = 8;
    private static readonly string[] Rights = ["role:appraiser"];

    private readonly IWorkflowStore _store;
    private readonly WorkflowRuntime _runtime;
    private readonly TextWriter _acknowledged;

    public KillLoad(IWorkflowStore store, TextWriter acknowledged)
    {
        (_store, _acknowledged) = (store, TextWriter.Synchronized(acknowledged));
        _runtime = new WorkflowRuntime(store, WorkingCalendars.Empty, TimeProvider.System);
    }

    public static InstanceId Instance(int i) => InstanceId.Of($"kill/{i}");

    /// <summary>Runs as the child process: kind of store, where it is, first and last instance.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        await using var database = await StoreUnderKills.OpenAsync(args[0], args[1]);
        var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        await new KillLoad(database.Store, output).RunAsync(int.Parse(args[2], CultureInfo.InvariantCulture), int.Parse(args[3], CultureInfo.InvariantCulture));
        await output.WriteLineAsync(AllDone);
        return 0;
    }

    /// <summary>Brings the instances from one to another (exclusive) to their end.</summary>
    public async Task RunAsync(int from, int to)
    {
        await _runtime.PublishAsync(KillWorkflows.Child);
        await _runtime.PublishAsync(KillWorkflows.Parent);
        var next = from - 1;
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var i && i < to)
                await FinishAsync(Instance(i));
        })));
    }

    public async ValueTask HandleAsync(InstanceId instance, long sequence, int place, Effect effect, CancellationToken cancellation)
    {
        if (effect is OpenTask { ActivityId: "judge" } task)
            await DecideAsync(instance, task.Execution);
    }

    private async Task FinishAsync(InstanceId instance)
    {
        if (await _store.ReadHeadAsync(instance) is null)
            await SendAsync(instance, Command(instance, 0), o => new Start(o, KillWorkflows.Parent));
        while (await _runtime.FindAsync(instance) is { Status: WorkflowStatus.Running } state)
        {
            await Task.WhenAll(state.Bookmarks.Where(b => b.Wait is TaskWait).Select(b => DecideAsync(instance, b.Execution)));
            await MoveAsync();
        }
    }

    private readonly SemaphoreSlim _moving = new(1);

    private async Task MoveAsync()
    {
        await _moving.WaitAsync();
        try
        {
            await _runtime.FireDueTimersAsync();
            await _runtime.DeliverOutboxAsync(this);
        }
        finally
        {
            _moving.Release();
        }
    }

    private Task DecideAsync(InstanceId instance, int execution) =>
        SendAsync(instance, Command(instance, execution), o => new TaskDecided(o, execution, "Approve", default, Rights));

    private async Task SendAsync(InstanceId instance, Guid command, Func<StimulusOrigin, Stimulus> make)
    {
        var answer = await _runtime.SendAsync(instance, command, "user:1", make);
        if (answer.Refusal is { } refusal)
            throw new InvalidOperationException(refusal.Detail);
        await _acknowledged.WriteLineAsync($"{command:N} {instance} {answer.Sequence}");
    }

    private static Guid Command(InstanceId instance, int execution) =>
        new(SHA256.HashData(Encoding.ASCII.GetBytes($"{instance}/{execution}")).AsSpan(0, 16), bigEndian: true);
}
