using ThiDua.Engine.Effects;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Stimuli;
using ThiDua.Workflows.Paths;

namespace ThiDua.Host.Simulation;

/// <summary>Where effects arrive: a task goes to the person who will decide it, a question to the office that answers it.</summary>
internal sealed class Desk(
    WorkflowRuntime runtime,
    VirtualClock clock,
    Agenda agenda,
    People people,
    Office office,
    Province province,
    CaseBook cases,
    WorkTime work,
    Draws draws)
    : IEffectHandler
{
    private static readonly RefusalReason[] TooLate = [RefusalReason.TaskClosed, RefusalReason.InstanceEnded];
    private static readonly RefusalReason[] HeldOrTooLate = [.. TooLate, RefusalReason.OnHold];
    private static readonly RefusalReason[] NotAllowed = [.. HeldOrTooLate, RefusalReason.NotAllowed];

    private readonly HashSet<InstanceId> _instances = [];

    /// <summary>Every instance that was started or said anything.</summary>
    public IReadOnlyCollection<InstanceId> Instances => _instances;

    /// <summary>How many of them have ended.</summary>
    public int Ended { get; private set; }

    public Refusals Refusals { get; } = new();

    /// <summary>An instance that was started from here, and may say nothing for long.</summary>
    public void Follow(InstanceId instance) => _instances.Add(instance);

    public ValueTask HandleAsync(InstanceId instance, long sequence, int place, Effect effect, CancellationToken cancellation)
    {
        _instances.Add(instance);
        switch (effect)
        {
            case Ask ask:
                if (ask.Task == Questions.Limits)
                    cases.Opened(ask.Payload["dossier"].AsText(), instance);
                agenda.Add(clock.GetUtcNow(), $"{instance} {sequence:0000} {place:000} answer", () => AnswerAsync(instance, ask));
                break;
            case OpenTask task when people.Plan(instance, task, clock.GetUtcNow()) is { } performance:
                Schedule(instance, task, performance);
                break;
            case InstanceEnded:
                Ended++;
                break;
        }

        return ValueTask.CompletedTask;
    }

    private void Schedule(InstanceId instance, OpenTask task, Performance performance)
    {
        var about = $"{instance} {task.Execution}";
        if (task.Task.Excluded.Length > 0 && draws.Chance(Habits.Trespasses, $"{about} trespass"))
        {
            var trespasser = draws.OneOf(task.Task.Excluded, $"{about} trespasser");
            agenda.Add(performance.At, $"{about} 1 trespass", () => TrespassAsync(instance, task, trespasser));
        }

        agenda.Add(performance.At, $"{about} 2 decides", () => DecideAsync(instance, task, performance, 1));
    }

    private async Task DecideAsync(InstanceId instance, OpenTask task, Performance performance, int attempt)
    {
        var about = $"{instance} {task.Execution}";
        var decision = await performance.Decide();
        var answer = await SendAsync(instance, task, performance.Actor, decision, $"{about} decides {attempt}");
        Refusals.Note($"{task.ActivityId} of {instance} by {performance.Actor}", answer.Refusal, HeldOrTooLate);
        if (answer.Refusal?.Reason == RefusalReason.OnHold)
        {
            // Who finds a dossier held comes back to it some days later.
            var later = work.After(clock.GetUtcNow(), 2, $"{about} again {attempt}");
            agenda.Add(later, $"{about} 2 decides {attempt:00}", () => DecideAsync(instance, task, performance, attempt + 1));
        }
        else if (answer.IsDone && draws.Chance(Habits.DecidesTwice, $"{about} twice"))
        {
            var again = await SendAsync(instance, task, performance.Actor, decision, $"{about} decides again");
            Refusals.Note($"second decision of {task.ActivityId} of {instance}", again.Refusal, TooLate, mustBeRefused: true);
        }
    }

    /// <summary>Somebody who is excluded tries to decide, with every right that the task asks for.</summary>
    private async Task TrespassAsync(InstanceId instance, OpenTask task, string trespasser)
    {
        var decision = new Decision(task.Task.Outcomes[0]);
        var answer = await SendAsync(instance, task, trespasser, decision, $"{instance} {task.Execution} trespass", task.Task.Candidates);
        Refusals.Note($"{task.ActivityId} of {instance} by {trespasser}, who is excluded", answer.Refusal, NotAllowed, mustBeRefused: true);
    }

    private ValueTask<Answer> SendAsync(
        InstanceId instance, OpenTask task, string actor, Decision decision, string command, IReadOnlyCollection<string>? rights = null) =>
        runtime.SendAsync(
            instance,
            draws.Command(command),
            actor,
            o => new TaskDecided(o, task.Execution, decision.Outcome, decision.Values, rights ?? province.RightsOf(actor)));

    private async Task AnswerAsync(InstanceId instance, Ask ask)
    {
        var reply = await office.AnswerAsync(instance, ask, work.DayOf(clock.GetUtcNow()));
        var answer = await runtime.SendAsync(
            instance,
            draws.Command($"{instance} {ask.Execution} answer"),
            "service:appraisal",
            o => new Answered(o with { RuleVersion = reply.RuleVersion }, ask.Execution, reply.Result));
        Refusals.Note($"answer to {ask.Task} of {instance}", answer.Refusal, [RefusalReason.NothingWaits, RefusalReason.InstanceEnded]);
    }
}
