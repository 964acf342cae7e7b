using ThiDua.Engine.Effects;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Stimuli;
using ThiDua.Host.Simulation.Scenes;

namespace ThiDua.Host.Simulation;

/// <summary>Where effects arrive: a task goes to the person who will decide it, a question to the office that answers it.</summary>
internal sealed class Desk(Stage stage, IWorkflowStore store, IReadOnlyDictionary<string, Scene> scenes, Archive archive) : IEffectHandler
{
    private const int AsksAgainAfter = 2;

    private static readonly RefusalReason[] TooLate = [RefusalReason.TaskClosed, RefusalReason.InstanceEnded, RefusalReason.NothingWaits];
    private static readonly RefusalReason[] HeldOrTooLate = [.. TooLate, RefusalReason.OnHold];
    private static readonly RefusalReason[] NotAllowed = [.. HeldOrTooLate, RefusalReason.NotAllowed];

    private readonly Dictionary<InstanceId, Scene> _playing = [];

    public async ValueTask HandleAsync(InstanceId instance, long sequence, int place, Effect effect, CancellationToken cancellation)
    {
        switch (effect)
        {
            case Ask ask:
                var scene = await SceneOfAsync(instance);
                stage.Agenda.Add(stage.Clock.GetUtcNow(), $"{instance} {sequence:0000} {place:000} answer", () => AnswerAsync(scene, instance, ask, 1));
                break;
            case OpenTask task:
                if ((await SceneOfAsync(instance)).Plan(new Part(instance, task, stage.Clock.GetUtcNow())) is { } performance)
                    Schedule(instance, task, performance);
                break;
            case InstanceEnded:
                _playing.Remove(instance);
                archive.Ended(instance);
                break;
        }
    }

    private async ValueTask<Scene> SceneOfAsync(InstanceId instance)
    {
        if (_playing.TryGetValue(instance, out var playing))
            return playing;
        var head = await store.ReadHeadAsync(instance) ?? throw new InvalidOperationException($"Instance {instance} has effects but no head row.");
        var scene = scenes.TryGetValue(head.Definition.Id, out var known)
            ? known
            : throw new InvalidOperationException($"Nobody plays the path '{head.Definition.Id}' of instance {instance}.");
        _playing.Add(instance, scene);
        archive.Begun(instance);
        await scene.BeginsAsync(instance);
        return scene;
    }

    private void Schedule(InstanceId instance, OpenTask task, Performance performance)
    {
        var about = $"{instance} {task.Execution}";
        if (task.Task.Excluded.Length > 0 && stage.Draws.Chance(Habits.Trespasses, $"{about} trespass"))
        {
            var trespasser = stage.Draws.OneOf(task.Task.Excluded, $"{about} trespasser");
            stage.Agenda.Add(performance.At, $"{about} 1 trespass", () => TrespassAsync(instance, task, trespasser));
        }

        stage.Agenda.Add(performance.At, $"{about} 2 decides", () => DecideAsync(instance, task, performance, 1));
    }

    private async Task DecideAsync(InstanceId instance, OpenTask task, Performance performance, int attempt)
    {
        // Whoever comes to a task whose instance ended days ago finds it gone from the list.
        if (archive.IsPutAway(instance))
            return;
        var about = $"{instance} {task.Execution}";
        var decision = await performance.Decide();
        var answer = await SendAsync(instance, task, performance.Actor, decision, $"{about} decides {attempt}");
        stage.Refusals.Note($"{task.ActivityId} of {instance} by {performance.Actor}", answer.Refusal, HeldOrTooLate);
        if (answer.Refusal?.Reason == RefusalReason.OnHold)
        {
            // Who finds a dossier held comes back to it some days later.
            var later = stage.Work.After(stage.Clock.GetUtcNow(), 2, $"{about} again {attempt}");
            stage.Agenda.Add(later, $"{about} 2 decides {attempt:00}", () => DecideAsync(instance, task, performance, attempt + 1));
        }
        else if (answer.IsDone)
        {
            performance.Then?.Invoke();
            if (!stage.Draws.Chance(Habits.DecidesTwice, $"{about} twice"))
                return;
            var again = await SendAsync(instance, task, performance.Actor, decision, $"{about} decides again");
            stage.Refusals.Note($"second decision of {task.ActivityId} of {instance}", again.Refusal, TooLate, mustBeRefused: true);
        }
    }

    /// <summary>Somebody who is excluded tries to decide, with every right that the task asks for.</summary>
    private async Task TrespassAsync(InstanceId instance, OpenTask task, string trespasser)
    {
        if (archive.IsPutAway(instance))
            return;
        var decision = new Decision(task.Task.Outcomes[0]);
        var answer = await SendAsync(instance, task, trespasser, decision, $"{instance} {task.Execution} trespass", task.Task.Candidates);
        stage.Refusals.Note(
            $"{task.ActivityId} of {instance} by {trespasser}, who is excluded", answer.Refusal, NotAllowed, mustBeRefused: true);
    }

    private ValueTask<Answer> SendAsync(
        InstanceId instance, OpenTask task, string actor, Decision decision, string command, IReadOnlyCollection<string>? rights = null) =>
        stage.Runtime.SendAsync(
            instance,
            stage.Draws.Command(command),
            actor,
            o => new TaskDecided(o, task.Execution, decision.Outcome, decision.Values, rights ?? stage.Province.RightsOf(actor)),
            stage.Province.ActsFor(actor, task.Task.Candidates));

    private async Task AnswerAsync(Scene scene, InstanceId instance, Ask ask, int attempt)
    {
        if (archive.IsPutAway(instance))
            return;
        var about = $"{instance} {ask.Execution}";
        if (await scene.AnswerAsync(new Asked(instance, ask, stage.Work.DayOf(stage.Clock.GetUtcNow()))) is not { } reply)
        {
            var later = stage.Work.After(stage.Clock.GetUtcNow(), AsksAgainAfter, $"{about} not yet {attempt}");
            stage.Agenda.Add(later, $"{about} answer {attempt:000}", () => AnswerAsync(scene, instance, ask, attempt + 1));
            return;
        }

        var answer = await stage.Runtime.SendAsync(
            instance,
            stage.Draws.Command($"{about} answer"),
            "service:appraisal",
            o => new Answered(o with { RuleVersion = reply.RuleVersion }, ask.Execution, reply.Result));
        stage.Refusals.Note($"answer to {ask.Task} of {instance}", answer.Refusal, [RefusalReason.NothingWaits, RefusalReason.InstanceEnded]);
    }
}
