using System.Security.Cryptography;
using ThiDua.Engine.Effects;
using ThiDua.Engine.Interpretation;
using ThiDua.Engine.Stimuli;

namespace ThiDua.Engine.Runtime;

/// <summary>Makes of a transition what the store keeps of it.</summary>
internal static class TransitionUnits
{
    public static TransitionUnit Of(Transition transition, Stimulus stimulus)
    {
        var state = transition.State;
        var timers = new Dictionary<int, StoredTimer?>();
        var subscriptions = new Dictionary<int, StoredSubscription?>();
        var messages = new List<Effect>();
        foreach (var effect in transition.Effects)
        {
            switch (effect)
            {
                case ScheduleTimer timer:
                    timers[timer.Execution] = new(state.Id, timer.Execution, timer.Due, timer.CalendarHash);
                    break;
                case CancelTimer timer:
                    timers[timer.Execution] = null;
                    break;
                case Subscribe subscribe:
                    subscriptions[subscribe.Execution] = new(subscribe.Execution, subscribe.Key);
                    break;
                case Unsubscribe unsubscribe:
                    subscriptions[unsubscribe.Execution] = null;
                    break;
                default:
                    messages.Add(effect);
                    break;
            }
        }

        return new TransitionUnit(
            new InstanceHead(state.Id, state.Definition, state.Sequence, state.Status, state.SubStatus, state.CorrelationId, state.ToSnapshot()),
            transition.Entry.Bytes,
            LeafHash(transition.Entry.Bytes.Span),
            stimulus.Origin.Id,
            [.. timers.Values.OfType<StoredTimer>()],
            [.. timers.Where(t => t.Value is null).Select(t => t.Key)],
            [.. subscriptions.Values.OfType<StoredSubscription>()],
            [.. subscriptions.Where(s => s.Value is null).Select(s => s.Key)],
            messages.Count == 0 ? default(ReadOnlyMemory<byte>) : EffectCodec.Write(messages));
    }

    /// <summary>RFC 6962 §2.1: the hash of a leaf is that of a zero byte and its content.</summary>
    private static byte[] LeafHash(ReadOnlySpan<byte> entry)
    {
        Span<byte> prefixed = entry.Length < 1024 ? stackalloc byte[entry.Length + 1] : new byte[entry.Length + 1];
        prefixed[0] = 0;
        entry.CopyTo(prefixed[1..]);
        return SHA256.HashData(prefixed);
    }
}
