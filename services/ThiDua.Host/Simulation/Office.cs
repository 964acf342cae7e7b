using ThiDua.Engine.Effects;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;
using ThiDua.Workflows.Rules;

namespace ThiDua.Host.Simulation;

/// <summary>Answers what instances ask: of the rules, of the council, and to hold or release a dossier.</summary>
internal sealed class Office(WorkflowRuntime runtime, CaseBook cases, RuleDesk rules, CouncilDesk council, Province province, Draws draws)
{
    /// <summary>The answer to a question that an instance asks on a day.</summary>
    public async Task<Reply> AnswerAsync(InstanceId instance, Ask ask, DateOnly day) => ask.Task switch
    {
        Questions.Limits => rules.Limits(CaseOf(ask).Facts, day),
        Questions.Judge => rules.Judge(await FactsAsync(ask), day),
        Questions.Quorum => rules.Quorum(
            Texts(ask.Payload["awards"]), (int)ask.Payload["present"].AsInteger(), (int)ask.Payload["members"].AsInteger(), day),
        Questions.Ballot => council.Vote(CaseOf(ask), [.. Texts(ask.Payload["recused"])], $"{instance} {ask.Execution}", day),
        Questions.Hold => await HoldAsync(instance, ask),
        Questions.Release => await ReleaseAsync(instance, ask),
        Questions.Remind => new Reply(Value.Null),
        var other => throw new InvalidOperationException($"Nobody answers the question '{other}' of instance {instance}."),
    };

    private Nomination CaseOf(Ask ask) => cases[ask.Payload["dossier"].AsText()];

    /// <summary>The facts of the day: the components handed in, what stands against the subject, the place among those proposed.</summary>
    private async Task<DossierFacts> FactsAsync(Ask ask)
    {
        var nomination = CaseOf(ask);
        var atSession = ask.Payload["stage"].AsText() == "session";
        return nomination.Facts with
        {
            Components = [.. Texts(ask.Payload["components"])],
            Quota = new QuotaFacts(province.Leading, atSession ? await PlaceAsync(nomination) : 1),
            Holds = [.. HoldsOf(nomination)],
        };
    }

    private IEnumerable<HoldReason> HoldsOf(Nomination nomination)
    {
        if (cases.IsComplainedOf(nomination.Code))
            yield return HoldReason.Complaint;
        if (draws.Chance(Habits.UnderDiscipline, $"{nomination.Code} discipline"))
            yield return HoldReason.Discipline;
    }

    /// <summary>The place in the order in which the standing body lists the ready dossiers of an award.</summary>
    private async Task<int> PlaceAsync(Nomination nomination)
    {
        var place = 1;
        var before = cases.OfRound(nomination.Round.Id).Where(other => other.Award == nomination.Award && Priority(other) < Priority(nomination));
        foreach (var other in before)
        {
            if (cases.InstanceOf(other.Code) is { } id && await runtime.FindAsync(id) is { } state && IsProposed(state))
                place++;
        }

        return place;
    }

    private double Priority(Nomination nomination) => draws.Fraction($"{nomination.Code} priority");

    private static bool IsProposed(InstanceState state) =>
        state.Outputs.Any(output => output.Key == "ready") && !state.IsHeld && state.Outcomes is not (["Withdrawn"] or ["Deferred"]);

    private async Task<Reply> HoldAsync(InstanceId complaint, Ask ask)
    {
        var dossier = ask.Payload["dossier"].AsText();
        var instance = cases.InstanceOf(dossier)!.Value;
        var answer = await runtime.SendAsync(instance, draws.Command($"{complaint} hold"), "service:complaints", o => new Hold(o));
        if (answer.IsDone)
            cases.Complain(dossier);
        return new Reply(Value.Object(("outcome", answer.IsDone ? "Held" : "Ended")));
    }

    private async Task<Reply> ReleaseAsync(InstanceId complaint, Ask ask)
    {
        var dossier = ask.Payload["dossier"].AsText();
        var instance = cases.InstanceOf(dossier)!.Value;
        cases.Settle(dossier);
        await runtime.SendAsync(instance, draws.Command($"{complaint} release"), "service:complaints", o => new Release(o));
        return new Reply(Value.Null);
    }

    private static IEnumerable<string> Texts(Value list) =>
        list.IsNull ? [] : list.AsList().Where(item => !item.IsNull).Select(item => item.AsText());
}
