using ThiDua.Engine.Instances;
using ThiDua.Engine.Runtime;

namespace ThiDua.Engine.Tests.Scenarios;

/// <summary>A store whose snapshots are lost: each head row is rebuilt by folding the journal.</summary>
internal sealed class FoldingStore(IWorkflowStore inner) : StoreDecorator(inner)
{
    public override async ValueTask<InstanceHead?> ReadHeadAsync(InstanceId instance, CancellationToken cancellation = default)
    {
        if (await base.ReadHeadAsync(instance, cancellation) is not { } head)
            return null;
        var folded = InstanceState.Fold(instance, await Inner.ReadJournalAsync(instance, 1, cancellation).ToListAsync(cancellation), Inner);
        return head with { Sequence = folded.Sequence, Snapshot = folded.ToSnapshot() };
    }
}
