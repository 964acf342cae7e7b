using ThiDua.Engine.Instances;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Host.Simulation;

/// <summary>What people do of their own accord: open a dossier, withdraw it, complain of it.</summary>
internal sealed class Happenings(WorkflowRuntime runtime, Agenda agenda, CaseBook cases, WorkTime work, Draws draws, Refusals refusals)
{
    private static readonly RefusalReason[] Gone = [RefusalReason.InstanceEnded, RefusalReason.NothingWaits];

    /// <summary>Puts on the agenda what will happen to a nomination.</summary>
    public void Plan(InstanceId round, Nomination nomination)
    {
        var code = nomination.Code;
        cases.Add(nomination);
        var (from, to) = (nomination.Round.Period.From!.Value, nomination.Round.Period.To!.Value);
        var window = work.ShareOf(from, to, Habits.WindowOfPeriod);
        var isLate = draws.Chance(Habits.OpensAfterWindow, $"{code} late");
        var opening = work.CloseOf(isLate ? window : work.ShareOf(from, to, Habits.WindowOfPeriod / 4 * draws.Between(1, 2, $"{code} opens")));
        var opens = work.After(opening, 1, $"{code} opening");
        agenda.Add(opens, $"{code} 1 opens", () => OpenAsync(round, nomination));
        if (draws.Chance(Habits.Withdraws, $"{code} withdraws"))
            agenda.Add(work.After(opens, draws.Between(1, 40, $"{code} withdrawal"), $"{code} withdrawing"), $"{code} 2 withdraws", () => WithdrawAsync(nomination));
        if (draws.Chance(Habits.IsComplainedOf, $"{code} complaint"))
            agenda.Add(work.After(opens, draws.Between(1, 25, $"{code} complaint day"), $"{code} complaining"), $"{code} 3 complaint", () => ComplainAsync(nomination));
    }

    private async Task OpenAsync(InstanceId round, Nomination nomination)
    {
        var item = Value.Object(
            ("dossier", nomination.Code),
            ("unit", nomination.Unit.Code),
            ("insiders", Value.List([.. nomination.Unit.Insiders.Select(insider => (Value)insider)])),
            ("award", nomination.Award));
        var answer = await runtime.SendAsync(round, draws.Command($"{nomination.Code} opens"), nomination.Unit.Contact, o => new AddMember(o, "dossiers", item));
        refusals.Note($"{nomination.Code} is opened", answer.Refusal, Gone);
    }

    private async Task WithdrawAsync(Nomination nomination)
    {
        if (cases.InstanceOf(nomination.Code) is not { } instance)
            return;
        var answer = await runtime.SendAsync(
            instance, draws.Command($"{nomination.Code} withdraws"), nomination.Unit.Head, o => new SignalReceived(o, Signals.Withdraw));
        refusals.Note($"{nomination.Code} is withdrawn", answer.Refusal, Gone);
    }

    private async Task ComplainAsync(Nomination nomination)
    {
        if (cases.InstanceOf(nomination.Code) is null)
            return;
        var input = Value.Object(("dossier", nomination.Code), ("insiders", Value.List([.. nomination.Unit.Insiders.Select(insider => (Value)insider)])));
        var about = $"complaint {nomination.Code}";
        var answer = await runtime.SendAsync(
            new InstanceId(draws.Command(about)), draws.Command($"{about} starts"), "user:citizen", o => new Start(o, PathLibrary.Of("complaint").Definition, input, nomination.Code));
        refusals.Note(about, answer.Refusal, []);
    }
}
