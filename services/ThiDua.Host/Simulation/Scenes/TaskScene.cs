using System.Globalization;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>
/// What the scenes of a plan's tasks have in common: documents that the office checks and the chairman signs, units that give their part
/// or are silent, days that people set, work that is withdrawn.
/// </summary>
internal abstract class TaskScene(Stage stage) : Scene(stage)
{
    private static readonly RefusalReason[] Gone = [RefusalReason.InstanceEnded, RefusalReason.NothingWaits];

    /// <summary>The office and who signs, who may return a document or, rarely, refuse it.</summary>
    protected Performance OfDocument(Part part) => part.Activity switch
    {
        "check" => Either(part, 0, 1, Habits.OfficeReturns, "Return", "Present"),
        "sign" when Chance(part, Habits.SignerRefuses, "refuses") => Says(part, 0, 1, "Refuse"),
        "sign" => Either(part, 0, 1, Habits.SignerReturns, "Return", "Sign"),
        _ => throw Unknown(part),
    };

    /// <summary>A unit's part within some working days; some units are late with it, and some never do it.</summary>
    protected Performance? OfUnit(Part part, int most, Func<Decision> decide)
    {
        if (Chance(part, Habits.UnitSilent, "silent"))
            return null;
        var isLate = Chance(part, Habits.UnitIsLate, "late");
        return By(part, isLate ? most : 0, isLate ? 2 * most : most, decide);
    }

    /// <summary>The contact drafts a unit's paper; its head submits it, or hands it back.</summary>
    protected Performance? OfPaper(Part part, string paper, int most, Func<Value> given) => part.Activity == $"{paper}.draft"
        ? OfUnit(part, most, () => new Decision("Draft", given()))
        : Either(part, 0, 1, Habits.HeadHandsBack, "Return", "Submit");

    /// <summary>The lead begins a work: soon when its period is short, some time in the first part of a long one.</summary>
    protected Performance Begins(Part part, string outcome)
    {
        var spare = DayBeforeDue(part, Habits.WorkTakes).DayNumber - Stage.Work.DayOf(part.Now).DayNumber;
        var begins = Says(part, 0, 2, outcome);
        if (spare < Habits.ShortPeriod)
            return begins;
        var day = Stage.Work.DayOf(part.Now).AddDays(Between(part, 0, spare, "begins"));
        return begins with { At = Stage.Work.After(Stage.Work.CloseOf(day), 1, $"{part.About} minute") };
    }

    /// <summary>The lead drafts a document: the first time when it begins the work, again soon after a return.</summary>
    protected Performance Drafts(Part part, string outcome) =>
        part.Payload["returned"].AsInteger() > 0 ? Says(part, 0, 1, outcome) : Begins(part, outcome);

    /// <summary>A whole number from one bound to the other, by a word of its own.</summary>
    protected int Between(Part part, int least, int most, string word) => Stage.Draws.Between(least, most, $"{part.About} {word}");

    /// <summary>So many of some items, in another order.</summary>
    protected Value Some(Part part, IEnumerable<string> items, int count, string word) =>
        Value.List([.. Stage.Draws.Shuffled(items, $"{part.About} {word}").Take(count).Select(item => (Value)item)]);

    /// <summary>The items of a list of the task's form.</summary>
    protected static IReadOnlyList<string> Texts(Part part, string name) =>
        part.Payload[name].IsNull ? [] : [.. part.Payload[name].AsList().Select(item => item.AsText())];

    /// <summary>An instant so many working days before the end of the period, tomorrow at the earliest.</summary>
    protected string BeforeDue(Part part, int workingDays) => Instant(DayBeforeDue(part, workingDays));

    /// <summary>An instant half way from today to that day.</summary>
    protected string HalfWay(Part part, int workingDays)
    {
        var today = Stage.Work.DayOf(part.Now);
        return Instant(today.AddDays((DayBeforeDue(part, workingDays).DayNumber - today.DayNumber + 1) / 2));
    }

    /// <summary>An instant some working days from now.</summary>
    protected string Soon(Part part, int least, int most, string word) =>
        Stage.Work.After(part.Now, Between(part, least, most, word), $"{part.About} {word} minute")
            .ToString("O", CultureInfo.InvariantCulture);

    /// <summary>Some works are withdrawn by their lead, some days after they began.</summary>
    protected void MayBeWithdrawn(InstanceId instance)
    {
        if (!Stage.Draws.Chance(Habits.WorkIsWithdrawn, $"{instance} withdrawn"))
            return;
        var days = Stage.Draws.Between(1, 15, $"{instance} withdrawn day");
        var at = Stage.Work.After(Stage.Clock.GetUtcNow(), days, $"{instance} withdrawn minute");
        Stage.Agenda.Add(at, $"{instance} withdrawn", () => WithdrawAsync(instance));
    }

    private async Task WithdrawAsync(InstanceId instance)
    {
        if (await Stage.Runtime.FindAsync(instance) is null)
            return;
        var command = Stage.Draws.Command($"{instance} withdrawn");
        var answer = await Stage.Runtime.SendAsync(instance, command, "service:plans", o => new SignalReceived(o, Signals.Withdraw));
        Stage.Refusals.Note($"{instance} is withdrawn", answer.Refusal, Gone);
    }

    private DateOnly DayBeforeDue(Part part, int workingDays)
    {
        var due = DateTimeOffset.Parse(part.Text("due"), CultureInfo.InvariantCulture);
        var day = Stage.Work.Before(Stage.Work.DayOf(due.AddTicks(-1)), workingDays);
        var tomorrow = Stage.Work.DayOf(part.Now).AddDays(1);
        return day > tomorrow ? day : tomorrow;
    }

    private string Instant(DateOnly day) => Stage.Work.OpeningOf(day).ToString("O", CultureInfo.InvariantCulture);
}
