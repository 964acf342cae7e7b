using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Time;

namespace ThiDua.Benchmarks.Engine;

/// <summary>People who decide tasks of a store's instances, some at once, each waiting for the answer.</summary>
internal sealed class StepLoad
{
    private static readonly string[] Rights = ["role:appraiser"];
    private readonly WorkflowRuntime _runtime;

    public StepLoad(IWorkflowStore store)
    {
        Store = store;
        _runtime = new WorkflowRuntime(store, WorkingCalendars.Empty, TimeProvider.System);
    }

    public IWorkflowStore Store { get; }

    public WorkflowRuntime Runtime => _runtime;

    /// <summary>Runs instances of a definition with a number of decisions each, so many at once. Returns the number of transitions.</summary>
    public async Task<int> RunAsync(WorkflowDefinition definition, string name, int instances, int decisions, int atOnce)
    {
        await _runtime.PublishAsync(definition);
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var i && i < instances)
            {
                var instance = InstanceId.Of($"{name}/{i}");
                await StartAsync(definition, instance);
                for (var step = 0; step < decisions; step++)
                    await DecideAsync(instance, TaskOf(definition, step));
            }
        })));
        return instances * (decisions + 1);
    }

    public async Task StartAsync(WorkflowDefinition definition, InstanceId instance) =>
        Expect(await _runtime.SendAsync(instance, Command(), "user:1", o => new Start(o, definition)));

    public async Task DecideAsync(InstanceId instance, int execution) =>
        Expect(await _runtime.SendAsync(instance, Command(), "user:2", o => new TaskDecided(o, execution, "Approve", default, Rights)));

    /// <summary>The execution of the n-th task: behind the workflow and its containers, tasks take one number after the other.</summary>
    public static int TaskOf(WorkflowDefinition definition, int step) => 3 + step;

    private static Guid Command() => Guid.CreateVersion7();

    private static void Expect(Answer answer)
    {
        if (answer.Refusal is { } refusal)
            throw new InvalidOperationException(refusal.Detail);
    }
}
