using ThiDua.Engine.Instances;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Runtime;

public sealed partial class WorkflowRuntime
{
    /// <summary>Hands a signal to every instance that waits for its key, or to those of one correlation id. Returns which took it.</summary>
    public async ValueTask<IReadOnlyList<InstanceId>> SignalAsync(
        string key, Value payload, Guid command, string actor, string? correlationId = null, CancellationToken cancellation = default)
    {
        var took = new List<InstanceId>();
        foreach (var subscriber in await _store.FindSubscribersAsync(key, correlationId, cancellation).ConfigureAwait(false))
        {
            var answer = await SendAsync(subscriber, DerivedId.Of(subscriber, 0, 0, new InstanceId(command)), actor, o => new SignalReceived(o, key, payload), cancellation: cancellation).ConfigureAwait(false);
            if (answer.IsDone)
                took.Add(subscriber);
        }

        return took;
    }
}
