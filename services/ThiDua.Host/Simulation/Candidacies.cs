using ThiDua.Engine.Instances;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Host.Simulation;

/// <summary>What people do with a dossier of their own accord: open it, withdraw it, complain of it.</summary>
internal sealed class Candidacies(Stage stage, Letters letters)
{
    private const int LatestWithdrawal = 40;
    private const int LatestComplaint = 25;

    private static readonly RefusalReason[] Gone = [RefusalReason.InstanceEnded, RefusalReason.NothingWaits];

    /// <summary>Puts on the agenda what will happen to a nomination of a round, which its unit opens early in the intake, or too late.</summary>
    /// <param name="definition">The definition of its dossier.</param>
    /// <param name="nomination">The nomination.</param>
    /// <param name="round">The key of its round.</param>
    /// <param name="announced">When the round was announced.</param>
    /// <param name="dates">Its dates.</param>
    public void InRound(string definition, Nomination nomination, string round, DateTimeOffset announced, RoundDates dates)
    {
        var (work, draws, code) = (stage.Work, stage.Draws, nomination.Code);
        var isLate = draws.Chance(Habits.OpensAfterWindow, $"{code} late");
        var day = isLate ? dates.IntakeOn : work.ShareOf(dates.From, dates.IntakeOn, Habits.OpensWithin * draws.Between(1, 2, $"{code} opens"));
        var opens = work.After(work.CloseOf(day), 1, $"{code} opening");
        if (opens < announced)
            opens = work.After(announced, 1, $"{code} opening");
        Plan(definition, nomination, opens, ("round", round), ("submitBy", dates.IntakeUntil.ToString("O")));
    }

    /// <summary>The same of a period, in which a unit opens a dossier when there is cause.</summary>
    /// <param name="definition">The definition of its dossier.</param>
    /// <param name="nomination">The nomination.</param>
    /// <param name="period">The key of the period, and of the work that it is.</param>
    /// <param name="announced">When the period was announced.</param>
    /// <param name="intakeUntil">When its intake closes.</param>
    public void InPeriod(
        string definition, Nomination nomination, (string Round, string Work) period, DateTimeOffset announced, DateTimeOffset intakeUntil)
    {
        var (work, code) = (stage.Work, nomination.Code);
        var share = stage.Draws.Fraction($"{code} opens");
        var opens = work.After(work.OpeningOf(work.ShareOf(work.DayOf(announced), work.DayOf(intakeUntil), share)), 1, $"{code} opening");
        Plan(
            definition,
            nomination,
            opens,
            ("round", period.Round),
            ("submitBy", intakeUntil.ToString("O")),
            ("work", period.Work),
            ("year", stage.Plan.Year),
            ("kind", nomination.Facts.Occasion.ToString()));
    }

    private void Plan(string definition, Nomination nomination, DateTimeOffset opens, params (string Name, Value Value)[] own)
    {
        var (work, draws, code) = (stage.Work, stage.Draws, nomination.Code);
        stage.Cases.Add(nomination);
        stage.Agenda.Add(opens, $"{code} 1 opens", () => OpenAsync(definition, nomination, own));
        if (draws.Chance(Habits.Withdraws, $"{code} withdraws"))
            Later(LatestWithdrawal, "2 withdraws", () => WithdrawAsync(nomination));
        if (draws.Chance(Habits.IsComplainedOf, $"{code} complaint"))
            Later(LatestComplaint, "3 complaint", () => letters.AboutAsync(nomination));

        void Later(int days, string what, Func<Task> act) =>
            stage.Agenda.Add(work.After(opens, draws.Between(1, days, $"{code} {what} day"), $"{code} {what} minute"), $"{code} {what}", act);
    }

    private async Task OpenAsync(string definition, Nomination nomination, (string Name, Value Value)[] own)
    {
        var (code, unit) = (nomination.Code, nomination.Unit);
        var instance = new InstanceId(stage.Draws.Command($"{code} is"));
        var input = Value.Object(
            [("dossier", code), ("unit", unit.Code), ("insiders", nomination.Insiders), ("award", nomination.Award), .. own]);
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
