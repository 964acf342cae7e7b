using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Tests.Patterns;
using ThiDua.Engine.Tests.Scenarios;
using ThiDua.Engine.Time;

namespace ThiDua.Engine.Tests.Runtime;

/// <summary>Two runtimes over one store: the sequence of the head row is the fence, and nobody sees an error for it.</summary>
public sealed class SecondWriterTests
{
    private const int A = 3;
    private const int B = 4;

    private static readonly WorkflowDefinition Parallel = Workflow.Define("parallel", 1).Runs(Do.Parallel("both", Tasks.Of("a"), Tasks.Of("b")));

    private readonly WatchedStore _store = new();

    [Fact]
    public async Task Who_loses_a_conflict_reads_again_and_steps_again()
    {
        var (first, between) = (NewRuntime(), new InterruptedStore(_store));
        var second = new WorkflowRuntime(between, WorkingCalendars.Empty, new ManualClock());
        await StartAsync(first, World.Root);
        between.BeforeNextCommit = async () => Assert.True((await DecideAsync(first, World.Root, A)).IsDone);

        var answer = await DecideAsync(second, World.Root, B);

        Assert.Equal(new Answer(3, null), answer);
        Assert.Equal("both a b", ActivityTrace(World.Root));
    }

    [Fact]
    public async Task Who_loses_a_conflict_over_the_same_task_is_refused()
    {
        var (first, between) = (NewRuntime(), new InterruptedStore(_store));
        var second = new WorkflowRuntime(between, WorkingCalendars.Empty, new ManualClock());
        await StartAsync(first, World.Root);
        between.BeforeNextCommit = async () => Assert.True((await DecideAsync(first, World.Root, A)).IsDone);

        Assert.Equal(RefusalReason.TaskClosed, (await DecideAsync(second, World.Root, A)).Refusal!.Reason);
    }

    /// <summary>A runtime remembers states that it stored; another one has moved the instance since, and that is no reason to refuse.</summary>
    [Fact]
    public async Task What_a_runtime_remembers_is_never_a_reason_to_refuse()
    {
        var (first, second) = (NewRuntime(), NewRuntime());
        await first.PublishAsync(Workflow.Define("chain", 1).Runs(Do.Sequence("all", Tasks.Of("a"), Tasks.Of("b"), Tasks.Of("c"))));
        await first.SendAsync(World.Root, Guid.NewGuid(), "user:1", o => new Start(o, _store.FindNewestAsync("chain").Result!));
        Assert.True((await DecideAsync(second, World.Root, 3)).IsDone);

        Assert.True((await DecideAsync(first, World.Root, 4)).IsDone);
        Assert.Equal(RefusalReason.TaskClosed, (await DecideAsync(second, World.Root, 4)).Refusal!.Reason);
        Assert.True((await DecideAsync(second, World.Root, 5)).IsDone);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Two_people_decide_two_branches_at_the_same_moment_and_both_are_accepted(int runtimes)
    {
        const int Times = 2000;
        var (left, right) = (NewRuntime(), NewRuntime());
        var instances = Enumerable.Range(0, Times).Select(i => InstanceId.Of($"round {i}")).ToArray();
        foreach (var instance in instances)
            await StartAsync(left, instance);

        foreach (var instance in instances)
        {
            var answers = await Task.WhenAll(
                Task.Run(() => DecideAsync(left, instance, A).AsTask()), Task.Run(() => DecideAsync(runtimes == 1 ? left : right, instance, B).AsTask()));
            Assert.All(answers, a => Assert.True(a.IsDone, a.Refusal?.Detail));
        }

        Assert.All(instances, i => Assert.Equal((WorkflowSubStatus.Finished, 3), (_store.ReadHeadAsync(i).Result!.SubStatus, _store.Journal(i).Count)));
    }

    private WorkflowRuntime NewRuntime() => new(_store, WorkingCalendars.Empty, new ManualClock());

    private string ActivityTrace(InstanceId instance) => Journal.ActivityTrace.Of(_store.Journal(instance), _store).ToString();

    private async Task StartAsync(WorkflowRuntime runtime, InstanceId instance)
    {
        await runtime.PublishAsync(Parallel);
        await runtime.SendAsync(instance, Guid.NewGuid(), "user:1", o => new Start(o, _store.FindNewestAsync("parallel").Result!));
    }

    private static ValueTask<Answer> DecideAsync(WorkflowRuntime runtime, InstanceId instance, int execution) =>
        runtime.SendAsync(instance, Guid.NewGuid(), "user:1", o => new TaskDecided(o, execution, "Done", default, []));
}
