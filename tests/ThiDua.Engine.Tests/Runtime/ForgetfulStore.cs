using ThiDua.Engine.Runtime;
using ThiDua.Engine.Tests.Scenarios;

namespace ThiDua.Engine.Tests.Runtime;

/// <summary>A store whose process dies each time before what was delivered is taken out of the outbox.</summary>
internal sealed class ForgetfulStore(IWorkflowStore inner) : StoreDecorator(inner)
{
    public bool Remembers { get; set; }

    public override ValueTask RemoveFromOutboxAsync(IReadOnlyList<OutboxMessage> delivered, CancellationToken cancellation = default) =>
        Remembers ? base.RemoveFromOutboxAsync(delivered, cancellation) : throw new CrashException();
}
