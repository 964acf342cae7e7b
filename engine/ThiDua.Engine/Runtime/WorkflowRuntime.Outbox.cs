using ThiDua.Engine.Effects;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Stimuli;

namespace ThiDua.Engine.Runtime;

public sealed partial class WorkflowRuntime
{
    private const int OutboxBatch = 256;

    /// <summary>
    /// Delivers what waits in the outbox, in order: children, parents and signals the runtime moves itself, the rest goes to the
    /// handler. A message leaves the outbox after it was carried out. One that fails holds up its own instance only; its exception
    /// is thrown when the others were gone through. Returns how many messages were delivered.
    /// </summary>
    public async ValueTask<int> DeliverOutboxAsync(IEffectHandler handler, CancellationToken cancellation = default)
    {
        var delivered = 0;
        while (await _store.ReadOutboxAsync(OutboxBatch, cancellation).ConfigureAwait(false) is { Count: > 0 } messages)
        {
            var (done, heldUp, faults) = (new List<OutboxMessage>(messages.Count), new HashSet<InstanceId>(), new Faults());
            try
            {
                foreach (var message in messages.Where(m => !heldUp.Contains(m.Instance)))
                {
                    try
                    {
                        await DeliverAsync(message, handler, cancellation).ConfigureAwait(false);
                        done.Add(message);
                    }
                    catch (Exception fault) when (Faults.ConcernsOneInstance(fault))
                    {
                        heldUp.Add(message.Instance);
                        faults.Add(fault);
                    }
                }
            }
            finally
            {
                // What was carried out leaves the outbox, also when the rest is given up.
                if (done.Count > 0)
                    await _store.RemoveFromOutboxAsync(done, CancellationToken.None).ConfigureAwait(false);
            }

            faults.Throw();
            delivered += done.Count;
        }

        return delivered;
    }

    private async ValueTask DeliverAsync(OutboxMessage message, IEffectHandler handler, CancellationToken cancellation)
    {
        var effects = EffectCodec.Read(message.Payload.Span);
        for (var place = 0; place < effects.Count; place++)
        {
            switch (effects[place])
            {
                case StartChild child:
                    await StartAsync(message, place, child, cancellation).ConfigureAwait(false);
                    break;
                case CancelChild child:
                    await SendAsync(child.Child, Derived(message, place, child.Child, o => new Cancel(o)), cancellation).ConfigureAwait(false);
                    break;
                case NotifyParent notify:
                    await SendAsync(
                        notify.Parent,
                        Derived(message, place, notify.Parent, o => new ChildEnded(o, notify.Execution, notify.SubStatus, notify.Outcome, notify.Outputs)),
                        cancellation).ConfigureAwait(false);
                    break;
                case PublishSignal signal:
                    foreach (var subscriber in await _store.FindSubscribersAsync(signal.Key, signal.CorrelationId, cancellation).ConfigureAwait(false))
                        await SendAsync(subscriber, Derived(message, place, subscriber, o => new SignalReceived(o, signal.Key, signal.Payload)), cancellation).ConfigureAwait(false);
                    break;
                case var other:
                    await handler.HandleAsync(message.Instance, message.Sequence, place, other, cancellation).ConfigureAwait(false);
                    break;
            }
        }
    }

    private async ValueTask StartAsync(OutboxMessage message, int place, StartChild child, CancellationToken cancellation)
    {
        var parent = new ParentLink(message.Instance, child.Execution, child.Until == ChildWaitKind.Ended, child.Depth);
        if (await _store.FindNewestAsync(child.DefinitionId, cancellation).ConfigureAwait(false) is { } definition)
        {
            var start = Derived(message, place, child.Child, o => new Start(o, definition, child.Input, child.CorrelationId, null, parent));
            var answer = await SendAsync(child.Child, start, cancellation).ConfigureAwait(false);
            if (answer.Refusal is { } refusal)
                await TellAsync(WorkflowSubStatus.Faulted, refusal.Detail).ConfigureAwait(false);
            else if (child.Until == ChildWaitKind.Started)
                await TellAsync(WorkflowSubStatus.Suspended, null).ConfigureAwait(false);
        }
        else
        {
            await TellAsync(WorkflowSubStatus.Faulted, $"No definition '{child.DefinitionId}' is published here.").ConfigureAwait(false);
        }

        async ValueTask TellAsync(WorkflowSubStatus status, string? error)
        {
            if (child.Until != ChildWaitKind.Dispatched)
                await SendAsync(message.Instance, Derived(message, place, message.Instance, o => new ChildEnded(o, child.Execution, status, "", default) { Error = error }), cancellation).ConfigureAwait(false);
        }
    }

    private Stimulus Derived(OutboxMessage message, int place, InstanceId target, Func<StimulusOrigin, Stimulus> make) =>
        make(new StimulusOrigin(DerivedId.Of(message.Instance, message.Sequence, place, target), _clock.GetUtcNow(), $"instance:{message.Instance}", "", Source));
}
