using System.Threading.Channels;
using ThiDua.Engine.Effects;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Stimuli;

namespace ThiDua.Host.Serving;

/// <summary>
/// Keeps the engine going: fires timers when they are due and delivers the outbox when something was put there. It is woken by
/// the runtime; looking again after a while is the safety net only.
/// </summary>
internal sealed class EngineService(WorkflowRuntime runtime, ILogger<EngineService> log) : BackgroundService, IEffectHandler
{
    private static readonly TimeSpan SafetyNet = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);

    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>What the last attempt to work failed with; null when it succeeded.</summary>
    public string? LastFailure { get; private set; }

    public async ValueTask HandleAsync(InstanceId instance, long sequence, int place, Effect effect, CancellationToken cancellation)
    {
        if (effect is not Ask ask)
            return;
        var origin = new StimulusOrigin(Guid.CreateVersion7(), DateTimeOffset.UtcNow, "system", "", "host");
        await runtime.SendAsync(instance, new Answered(origin, ask.Execution, default, HostTexts.Of("answers.nobody", ask.Task)), cancellation);
    }

    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        runtime.Committed = () => _wake.Writer.TryWrite(true);
        var pause = FirstPause;
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await runtime.RecomputeTimersAsync(stopping);
                while (await runtime.FireDueTimersAsync(stopping) + await runtime.DeliverOutboxAsync(this, stopping) > 0)
                {
                }

                (LastFailure, pause) = (null, FirstPause);
                await SleepAsync(await UntilNextTimerAsync(stopping), stopping);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                LastFailure = fault.Message;
                log.LogError(fault, "The engine could not go on; it tries again in {Pause}.", pause);
                await SleepAsync(pause, stopping);
                pause = pause * 2 < SafetyNet ? pause * 2 : SafetyNet;
            }
        }
    }

    private async Task<TimeSpan> UntilNextTimerAsync(CancellationToken stopping)
    {
        var next = await runtime.NextDueAsync(stopping) - DateTimeOffset.UtcNow ?? SafetyNet;
        return next < TimeSpan.Zero ? TimeSpan.Zero : next < SafetyNet ? next : SafetyNet;
    }

    private async Task SleepAsync(TimeSpan longest, CancellationToken stopping)
    {
        using var waking = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        waking.CancelAfter(longest);
        try
        {
            await _wake.Reader.ReadAsync(waking.Token);
        }
        catch (OperationCanceledException)
        {
            // The time is up, or the host stops: the loop looks again either way.
        }
    }
}
