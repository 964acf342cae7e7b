using ThiDua.Engine.Instances;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Host.Simulation;

/// <summary>Letters that citizens write (đơn thư): about a dossier, about a unit, some without a name; some are withdrawn.</summary>
internal sealed class Letters(Stage stage)
{
    private const string Citizen = "user:citizen";
    private const int LatestWithdrawal = 20;

    private static readonly RefusalReason[] Gone = [RefusalReason.InstanceEnded, RefusalReason.NothingWaits];

    private string _period = "";

    /// <summary>The year's letters are taken in by a work of the plan, which counts them.</summary>
    public void Open(string period) => _period = period;

    /// <summary>Somebody writes about a dossier on its way, or about the award that came of it.</summary>
    public Task AboutAsync(Nomination nomination, bool ofAward = false) =>
        ofAward || stage.Cases.InstanceOf(nomination.Code) is not null
            ? WriteAsync($"complaint {(ofAward ? "of the award " : "")}{nomination.Code}", nomination.Code, nomination.Unit, nomination.Code)
            : Task.CompletedTask;

    /// <summary>Somebody writes about a unit, that is about all its dossiers.</summary>
    public Task AboutAsync(Unit unit, string about) => WriteAsync(about, null, unit, about);

    private async Task WriteAsync(string about, string? dossier, Unit unit, string correlation)
    {
        var isAnonymous = stage.Draws.Chance(Habits.IsAnonymous, $"{about} anonymous");
        var instance = new InstanceId(stage.Draws.Command(about));
        var input = Value.Object(
            ("round", _period),
            ("work", _period),
            ("year", stage.Plan.Year),
            ("letter", $"letter:{instance}"),
            ("dossier", dossier is null ? Value.Null : dossier),
            ("subject", unit.Code),
            ("insiders", unit.InsiderList),
            ("writer", isAnonymous ? Value.Null : Citizen));
        var answer = await stage.Runtime.SendAsync(
            instance,
            stage.Draws.Command($"{about} starts"),
            Citizen,
            o => new Start(o, PathLibrary.Of("complaint").Definition, input, correlation));
        stage.Refusals.Note(about, answer.Refusal, []);
        if (isAnonymous || !stage.Draws.Chance(Habits.LetterIsWithdrawn, $"{about} withdrawn"))
            return;
        var days = stage.Draws.Between(1, LatestWithdrawal, $"{about} withdrawn after");
        var at = stage.Work.After(stage.Clock.GetUtcNow(), days, $"{about} withdrawn at");
        stage.Agenda.Add(at, $"{about} withdrawn", () => WithdrawAsync(instance, about));
    }

    private async Task WithdrawAsync(InstanceId letter, string about)
    {
        // Of a letter that was settled long ago nothing is left to withdraw.
        if (await stage.Runtime.FindAsync(letter) is null)
            return;
        var answer = await stage.Runtime.SendAsync(
            letter, stage.Draws.Command($"{about} is withdrawn"), Citizen, o => new SignalReceived(o, Signals.LetterWithdrawn));
        stage.Refusals.Note($"{about} is withdrawn", answer.Refusal, Gone);
    }
}
