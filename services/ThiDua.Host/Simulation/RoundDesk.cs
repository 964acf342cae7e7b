using ThiDua.Engine.Runtime;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Plans;

namespace ThiDua.Host.Simulation;

/// <summary>What the standing body and the council's secretary know of a round: its dates, who came, what the council passed.</summary>
internal sealed class RoundDesk(Plan plan, WorkflowRuntime runtime, CaseBook cases, CouncilDesk council, Province province, WorkTime work)
{
    /// <summary>The dates that the standing body announces: until when dossiers are taken in, and when the council meets.</summary>
    public Value Dates(string round)
    {
        var (from, to) = PeriodOf(round);
        return Value.Object(
            ("intakeUntil", Text(work.CloseOf(work.ShareOf(from, to, Habits.WindowOfPeriod)))),
            ("sessionOn", Text(work.OpeningOf(work.Before(to, Habits.SessionBeforeEnd)))));
    }

    /// <summary>The count of those present, and the day to which the session is put off if they are too few.</summary>
    public Value Convene(string round, string session, DateTimeOffset now) => Value.Object(
        ("members", province.Council.Count),
        ("present", council.Convene(round, session)),
        ("postponedTo", Text(work.After(now, 2, $"{session} postponed"))));

    /// <summary>Whether a dossier of the round waits for the chairman's signature.</summary>
    public async ValueTask<bool> HasPassedAsync(string round)
    {
        foreach (var nomination in cases.OfRound(round))
        {
            var state = cases.InstanceOf(nomination.Code) is { } id ? await runtime.FindAsync(id) : null;
            if (state?.Bookmarks.Any(bookmark => bookmark.ActivityId == "signed") == true)
                return true;
        }

        return false;
    }

    private (DateOnly From, DateOnly To) PeriodOf(string round)
    {
        var period = plan.Rounds.First(r => r.Id == round).Period;
        return (period.From!.Value, period.To!.Value);
    }

    private static Value Text(DateTimeOffset instant) => instant.ToString("O");
}
