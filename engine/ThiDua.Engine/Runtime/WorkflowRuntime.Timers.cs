using ThiDua.Engine.Stimuli;

namespace ThiDua.Engine.Runtime;

public sealed partial class WorkflowRuntime
{
    private const int TimerBatch = 256;

    /// <summary>
    /// Fires the timers that are due, never early, and only once every intake has reported that all commands stored up to their
    /// instant were worked on. A timer that is no longer waited for when its turn comes is passed over; one whose instance fails is
    /// left, and its exception is thrown when the others were gone through. Returns how many fired.
    /// </summary>
    public async ValueTask<int> FireDueTimersAsync(CancellationToken cancellation = default)
    {
        var (fired, passedOver) = (0, new HashSet<StoredTimer>());
        while (true)
        {
            var due = await _store.ReadDueTimersAsync(DeadlinesUntil(), TimerBatch, cancellation).ConfigureAwait(false);
            if (due.Count > 0 && due.All(passedOver.Contains))
                throw new InvalidOperationException($"The timer of execution {due[0].Execution} of {due[0].Instance} stays in the store, though nothing waits for it.");
            var faults = new Faults();
            foreach (var timer in due)
            {
                try
                {
                    if (await FireAsync(timer, cancellation).ConfigureAwait(false))
                        fired++;
                    else
                        passedOver.Add(timer);
                }
                catch (Exception fault) when (Faults.ConcernsOneInstance(fault))
                {
                    faults.Add(fault);
                }
            }

            faults.Throw();
            if (due.Count < TimerBatch)
                return fired;
        }
    }

    private async ValueTask<bool> FireAsync(StoredTimer timer, CancellationToken cancellation)
    {
        var origin = new StimulusOrigin(DerivedId.OfTimer(timer), _clock.GetUtcNow(), "system", "", Source);
        return (await SendAsync(timer.Instance, new TimerFired(origin, timer.Execution, timer.Due), cancellation).ConfigureAwait(false)).IsDone;
    }

    /// <summary>The instant up to which deadlines may pass: now, or earlier while a command stored before is still on its way.</summary>
    private DateTimeOffset DeadlinesUntil()
    {
        var until = _clock.GetUtcNow();
        foreach (var intake in _intakes)
        {
            if (intake.Watermark is var watermark && watermark < until)
                until = watermark;
        }

        return until;
    }

    /// <summary>The instant of the earliest timer; null when none is scheduled.</summary>
    public ValueTask<DateTimeOffset?> NextDueAsync(CancellationToken cancellation = default) => _store.ReadNextDueAsync(cancellation);

    /// <summary>Computes again every timer that was computed by other calendars. Returns how many instances were touched.</summary>
    public async ValueTask<int> RecomputeTimersAsync(CancellationToken cancellation = default)
    {
        var touched = 0;
        while (await _store.FindOutdatedTimersAsync(Calendars.Hash, TimerBatch, cancellation).ConfigureAwait(false) is { Count: > 0 } outdated)
        {
            var before = touched;
            foreach (var instance in outdated)
            {
                var answer = await SendAsync(instance, Guid.CreateVersion7(), "system", origin => new CalendarsChanged(origin), cancellation: cancellation).ConfigureAwait(false);
                touched += answer.IsDone ? 1 : 0;
            }

            if (touched == before)
                throw new InvalidOperationException($"Timers of {outdated.Count} instances, {outdated[0]} among them, belong to other calendars and can't be computed again.");
        }

        return touched;
    }
}
