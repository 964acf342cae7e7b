using ThiDua.Engine.Instances;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Host.Simulation;

/// <summary>What people do with a dossier of their own accord: open it, withdraw it, complain of it.</summary>
internal sealed class Candidacies(Stage stage, Letters letters)
{
    private static readonly RefusalReason[] Gone = [RefusalReason.InstanceEnded, RefusalReason.NothingWaits];

    /// <summary>Puts on the agenda what will happen to a nomination.</summary>
    /// <param name="definition">The definition of its dossier.</param>
    /// <param name="nomination">The nomination.</param>
    /// <param name="round">The key of its round.</param>
    /// <param name="announced">When the round was announced.</param>
    /// <param name="dates">Its dates.</param>
    public void Plan(string definition, Nomination nomination, string round, DateTimeOffset announced, RoundDates dates)
    {
        var (work, draws, code) = (stage.Work, stage.Draws, nomination.Code);
        stage.Cases.Add(nomination);
        var isLate = draws.Chance(Habits.OpensAfterWindow, $"{code} late");
        var day = isLate ? dates.IntakeOn : work.ShareOf(dates.From, dates.IntakeOn, Habits.OpensWithin * draws.Between(1, 2, $"{code} opens"));
        var opens = work.After(work.CloseOf(day), 1, $"{code} opening");
        if (opens < announced)
            opens = work.After(announced, 1, $"{code} opening");
        stage.Agenda.Add(opens, $"{code} 1 opens", () => OpenAsync(definition, nomination, round, dates));
        if (draws.Chance(Habits.Withdraws, $"{code} withdraws"))
            Later(40, "2 withdraws", () => WithdrawAsync(nomination));
        if (draws.Chance(Habits.IsComplainedOf, $"{code} complaint"))
            Later(25, "3 complaint", () => letters.AboutAsync(nomination));

        void Later(int days, string what, Func<Task> act) =>
            stage.Agenda.Add(work.After(opens, draws.Between(1, days, $"{code} {what} day"), $"{code} {what} minute"), $"{code} {what}", act);
    }

    private async Task OpenAsync(string definition, Nomination nomination, string round, RoundDates dates)
    {
        var (code, unit) = (nomination.Code, nomination.Unit);
        var instance = new InstanceId(stage.Draws.Command($"{code} is"));
        var input = Value.Object(
            ("dossier", code),
            ("round", round),
            ("unit", unit.Code),
            ("insiders", nomination.Insiders),
            ("award", nomination.Award),
            ("submitBy", dates.IntakeUntil.ToString("O")));
        stage.Cases.Opened(code, instance);
        var answer = await stage.Runtime.SendAsync(
            instance, stage.Draws.Command($"{code} opens"), unit.Contact, o => new Start(o, PathLibrary.Of(definition).Definition, input, code));
        stage.Refusals.Note($"{code} is opened", answer.Refusal, []);
    }

    private async Task WithdrawAsync(Nomination nomination)
    {
        if (stage.Cases.InstanceOf(nomination.Code) is not { } instance)
            return;
        var answer = await stage.Runtime.SendAsync(
            instance,
            stage.Draws.Command($"{nomination.Code} withdraws"),
            nomination.Unit.Head,
            o => new SignalReceived(o, Signals.Withdraw));
        stage.Refusals.Note($"{nomination.Code} is withdrawn", answer.Refusal, Gone);
    }
}
