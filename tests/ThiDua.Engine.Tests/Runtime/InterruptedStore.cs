using ThiDua.Engine.Runtime;
using ThiDua.Engine.Tests.Scenarios;

namespace ThiDua.Engine.Tests.Runtime;

/// <summary>A store in which something else happens just before the next commit.</summary>
internal sealed class InterruptedStore(IWorkflowStore inner) : StoreDecorator(inner)
{
    public Func<Task>? BeforeNextCommit { get; set; }

    public override async ValueTask<CommitResult> CommitAsync(TransitionUnit unit, CancellationToken cancellation = default)
    {
        if (BeforeNextCommit is { } first)
        {
            BeforeNextCommit = null;
            await first();
        }

        return await base.CommitAsync(unit, cancellation);
    }
}
