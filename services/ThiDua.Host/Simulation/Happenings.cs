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
        var dayBefore = isLate ? window : work.ShareOf(from, to, Habits.WindowOfPeriod / 4 * draws.Between(1, 2, $"{code} opens"));
        var opens = work.After(work.CloseOf(dayBefore), 1, $"{code} opening");
        agenda.Add(opens, $"{code} 1 opens", () => OpenAsync(round, nomination));
        if (draws.Chance(Habits.Withdraws, $"{code} withdraws"))
            Later(40, "2 withdraws", () => WithdrawAsync(nomination));
        if (draws.Chance(Habits.IsComplainedOf, $"{code} complaint"))
            Later(25, "3 complaint", () => ComplainAsync(nomination));

        void Later(int days, string what, Func<Task> act) =>
            agenda.Add(work.After(opens, draws.Between(1, days, $"{code} {what} day"), $"{code} {what} minute"), $"{code} {what}", act);
    }

    private async Task OpenAsync(InstanceId round, Nomination nomination)
    {
        var (code, unit) = (nomination.Code, nomination.Unit);
        var item = Value.Object(("dossier", code), ("unit", unit.Code), ("insiders", Insiders(unit)), ("award", nomination.Award));
        var answer = await runtime.SendAsync(round, draws.Command($"{code} opens"), unit.Contact, o => new AddMember(o, "dossiers", item));
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
        var (path, input) = (PathLibrary.Of("complaint"), Value.Object(("dossier", nomination.Code), ("insiders", Insiders(nomination.Unit))));
        var about = $"complaint {nomination.Code}";
        var answer = await runtime.SendAsync(
            new InstanceId(draws.Command(about)),
            draws.Command($"{about} starts"),
            "user:citizen",
            o => new Start(o, path.Definition, input, nomination.Code));
        refusals.Note(about, answer.Refusal, []);
    }

    private static Value Insiders(Unit unit) => Value.List([.. unit.Insiders.Select(insider => (Value)insider)]);
}
