using ThiDua.Engine.Effects;
using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Runtime;

/// <summary>
/// Where effects go that the runtime does not carry out itself: tasks, questions, lines, ends. It may be called again with the
/// same effect after a crash; instance, sequence and place name it.
/// </summary>
public interface IEffectHandler
{
    /// <summary>Carries out an effect. An exception leaves it, and what follows it, in the outbox.</summary>
    ValueTask HandleAsync(InstanceId instance, long sequence, int place, Effect effect, CancellationToken cancellation);
}
