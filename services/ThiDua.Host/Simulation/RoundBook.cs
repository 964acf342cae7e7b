using ThiDua.Engine.Instances;
using ThiDua.Engine.Values;
using ThiDua.Host.Simulation.Initiatives;
using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Councils.Regulations;
using ThiDua.Workflows.Plans;

namespace ThiDua.Host.Simulation;

/// <summary>What the standing body and the council's secretary know of the rounds: dates, who came, what the council passed, the order of the list.</summary>
internal sealed class RoundBook(Stage stage, CouncilDesk council, InitiativeDesk initiatives)
{
    private const int ShortestRound = 40;

    private readonly Dictionary<(string Round, string Award), Dictionary<string, int>> _places = [];

    /// <summary>The round as the plan has it, by the key that its instances carry.</summary>
    public PlanRound PlanOf(string round) => stage.Plan.Rounds.First(known => stage.Plan.KeyOf(known) == round);

    /// <summary>
    /// The dates of a round that is announced now: intake takes the first part of what is left of its period, the council meets before the
    /// end of it. One that begins when too little is left goes beyond its period, and its task is late.
    /// </summary>
    public RoundDates Dates(string round, DateTimeOffset now)
    {
        var (period, today) = (PlanOf(round).Period, stage.Work.DayOf(now));
        var from = period.From is { } first && first > today ? first : today;
        var to = period.To ?? new DateOnly(stage.Plan.Year, 12, 31);
        if (to.DayNumber - from.DayNumber < ShortestRound / 2)
            to = from.AddDays(ShortestRound);
        var intake = stage.Work.ShareOf(from, to, Habits.WindowOfPeriod);
        return new RoundDates(from, intake, stage.Work.CloseOf(intake), stage.Work.OpeningOf(stage.Work.Before(to, Habits.SessionBeforeEnd)));
    }

    /// <summary>
    /// The count of those present, and the day to which the session is put off if they are too few: as soon as they can be invited again.
    /// </summary>
    public Value Convene(string round, string session)
    {
        var now = stage.Clock.GetUtcNow();
        return Value.Object(
            ("members", stage.Province.Council.Count),
            ("present", council.Convene(round, session, stage.Work.DayOf(now))),
            ("postponedTo", stage.Work.After(now, CouncilRegulation.Default.Invitation.WorkingDays, $"{session} postponed").ToString("O")));
    }

    /// <summary>The minutes are signed: what was passed is settled.</summary>
    public void Close(string round) => council.Sign(round, stage.Work.DayOf(stage.Clock.GetUtcNow()));

    /// <summary>How many dossiers the council passed; null while the session is not over.</summary>
    public int? PassedIn(string round) => stage.Councils[round]?.Passed;

    /// <summary>Whether the initiative council has decided what the round's dossiers name.</summary>
    public ValueTask<bool> AreInitiativesDecidedAsync(string round) => initiatives.AreDecidedAsync(PlanOf(round).Sector);

    /// <summary>The place in the order in which the standing body lists the ready dossiers of an award that has a quota.</summary>
    public async ValueTask<int> PlaceAsync(Nomination nomination)
    {
        if (!Nominations.IsFlag(AwardCatalogue.Default[nomination.Award]))
            return 1;
        var key = (nomination.Round.Id, nomination.Award);
        if (!_places.TryGetValue(key, out var places))
            _places.Add(key, places = await ListAsync(nomination));
        return places.GetValueOrDefault(nomination.Code, places.Count + 1);
    }

    private async ValueTask<Dictionary<string, int>> ListAsync(Nomination of)
    {
        var ready = new List<string>();
        foreach (var other in stage.Cases.OfRound(of.Round.Id).Where(other => other.Award == of.Award))
        {
            if (stage.Cases.InstanceOf(other.Code) is { } id && await stage.Runtime.FindAsync(id) is { } state && IsProposed(state))
                ready.Add(other.Code);
        }

        return ready.OrderBy(code => stage.Draws.Fraction($"{code} priority")).Select((code, place) => (code, place))
            .ToDictionary(listed => listed.code, listed => listed.place + 1, StringComparer.Ordinal);
    }

    private static bool IsProposed(InstanceState state) =>
        state.Outputs.Any(output => output.Key == "ready") && !state.IsHeld && state.Status != WorkflowStatus.Finished;
}
