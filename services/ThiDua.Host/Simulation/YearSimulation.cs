using System.Globalization;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Time;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Calendar;
using ThiDua.Workflows.Paths;
using ThiDua.Workflows.Plans;
using ThiDua.Workflows.Rules;

namespace ThiDua.Host.Simulation;

/// <summary>
/// A year of a plan on a virtual clock, over the real runtime and a real store. It goes from event to event: the next timer or the
/// next act of a person, whichever comes first; nothing waits in real time.
/// </summary>
internal sealed class YearSimulation
{
    private readonly Plan _plan;
    private readonly SimulationOptions _options;
    private readonly IWorkflowStore _store;
    private readonly VirtualClock _clock;
    private readonly WorkflowRuntime _runtime;
    private readonly Agenda _agenda = new();
    private readonly CaseBook _cases = new();
    private readonly Draws _draws;
    private readonly WorkTime _work;
    private readonly Province _province;
    private readonly Desk _desk;

    public YearSimulation(Plan plan, SimulationOptions options, IWorkflowStore store)
    {
        (_plan, _options, _store) = (plan, options, store);
        _draws = new Draws(options.Seed);
        var calendar = VietnamCalendar.Build();
        _work = new WorkTime(calendar, _draws);
        _clock = new VirtualClock(_work.StartOf(new DateOnly(plan.Year, 1, 1)));
        _runtime = new WorkflowRuntime(store, WorkingCalendars.Empty.With(calendar), _clock);
        _province = new Province(options.Units, plan.Rounds.FirstOrDefault(round => round.Sector is not null)?.Sector, _draws);
        var council = new CouncilDesk(_province, RuleBook.Default, _draws);
        var rounds = new RoundDesk(plan, _runtime, _cases, council, _province, _work);
        var office = new Office(_runtime, _cases, new RuleDesk(RuleBook.Default), council, _province, _draws);
        var people = new People(_province, _cases, rounds, _work, _draws);
        _desk = new Desk(_runtime, _clock, _agenda, people, office, _province, _cases, _work, _draws);
    }

    /// <summary>Runs the year.</summary>
    /// <exception cref="YearExistsException">The store holds this year already.</exception>
    public async Task<YearRecord> RunAsync(IProgress<YearProgress>? progress = null)
    {
        foreach (var path in PathLibrary.All)
            await _runtime.PublishAsync(path.Definition);
        foreach (var round in _plan.Rounds)
            await StartAsync(round);
        var last = _options.Until is { } day ? _work.StartOf(day.AddDays(1)) : DateTimeOffset.MaxValue;
        while (await NextAsync() is var next && next < last)
        {
            _clock.SetTo(next);
            if (await _runtime.FireDueTimersAsync() == 0)
                await _agenda.Take()();
            progress?.Report(new YearProgress(_work.DayOf(next), _desk.Instances.Count, _desk.Ended));
        }

        return await YearRecord.ReadAsync(_plan, _options, _store, _desk.Instances, _province, _work, _desk.Refusals);
    }

    private async Task StartAsync(PlanRound round)
    {
        var instance = new InstanceId(_draws.Command($"{_plan.Name} {_options.Units} {round.Id}"));
        var input = Value.Object(
            ("round", round.Id),
            ("awards", Value.List([.. round.Awards.Select(award => (Value)award)])),
            ("opensAt", _work.StartOf(round.Period.From!.Value).ToString("O", CultureInfo.InvariantCulture)));
        // The same command again would be answered as done; a year is not simulated twice into one store.
        if (await _store.ReadHeadAsync(instance) is not null)
            throw new YearExistsException($"The store holds round '{round.Id}' of {_plan.Name} already.");
        await _runtime.SendAsync(
            instance,
            _draws.Command($"{instance} starts"),
            "service:plans",
            o => new Start(o, PathLibrary.Of("round").Definition, input, $"{_plan.Name}/{round.Id}"));
        _desk.Follow(instance);
        var happenings = new Happenings(_runtime, _agenda, _cases, _work, _draws, _desk.Refusals);
        foreach (var nomination in new Nominations(_plan, _province, _draws).Of(round))
            happenings.Plan(instance, nomination);
    }

    /// <summary>Delivers what waits, then says when something happens next; the end of time when nothing will.</summary>
    private async Task<DateTimeOffset> NextAsync()
    {
        await _runtime.DeliverOutboxAsync(_desk);
        var (timer, act) = (await _runtime.NextDueAsync() ?? DateTimeOffset.MaxValue, _agenda.Next ?? DateTimeOffset.MaxValue);
        return timer < act ? timer : act;
    }
}
