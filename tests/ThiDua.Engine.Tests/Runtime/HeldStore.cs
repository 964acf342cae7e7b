using ThiDua.Engine.Runtime;
using ThiDua.Engine.Tests.Scenarios;

namespace ThiDua.Engine.Tests.Runtime;

/// <summary>A store whose commits can be held up, as by a slow disk.</summary>
internal sealed class HeldStore(IWorkflowStore inner) : StoreDecorator(inner)
{
    private TaskCompletionSource _gate = Opened();

    public void Hold() => _gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Release() => _gate.SetResult();

    public override async ValueTask<CommitResult> CommitAsync(TransitionUnit unit, CancellationToken cancellation = default)
    {
        await _gate.Task;
        return await base.CommitAsync(unit, cancellation);
    }

    private static TaskCompletionSource Opened()
    {
        var gate = new TaskCompletionSource();
        gate.SetResult();
        return gate;
    }
}
