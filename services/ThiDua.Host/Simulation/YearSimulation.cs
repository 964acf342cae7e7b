using ThiDua.Engine.Instances;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Time;
using ThiDua.Host.Simulation.Councils;
using ThiDua.Host.Simulation.Scenes;
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
    private readonly IWorkflowStore _store;
    private readonly Stage _stage;
    private readonly Archive _archive;
    private readonly Desk _desk;
    private readonly PlanStart _start;
    private readonly IReadOnlyList<AwardPath> _paths;

    /// <summary>A year to run.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">How big it is.</param>
    /// <param name="store">Where its instances are kept.</param>
    /// <param name="paths">The paths that are published; null for all.</param>
    public YearSimulation(Plan plan, SimulationOptions options, IWorkflowStore store, IReadOnlyList<AwardPath>? paths = null)
    {
        (_store, _paths) = (store, paths ?? PathLibrary.All);
        var draws = new Draws(options.Seed);
        var calendar = VietnamCalendar.Build();
        var work = new WorkTime(calendar, draws);
        var clock = new VirtualClock(work.StartOf(new DateOnly(plan.Year, 1, 1)));
        var runtime = new WorkflowRuntime(store, WorkingCalendars.Empty.With(calendar), clock);
        var province = new Province(plan, options, draws);
        _stage = new Stage(
            plan, options, runtime, new Agenda(), clock, work, draws, province, RuleBook.Default, new CaseBook(), new Refusals(), new Registers(),
            new CouncilBook());
        _archive = new Archive(_stage, store);
        _desk = new Desk(_stage, store, SceneList.Of(_stage), _archive);
        _start = new PlanStart(plan, province, calendar);
    }

    /// <summary>Runs the year.</summary>
    /// <exception cref="YearExistsException">The store holds this year already.</exception>
    public async Task<YearRecord> RunAsync(IProgress<YearProgress>? progress = null)
    {
        foreach (var path in _paths)
            await _stage.Runtime.PublishAsync(path.Definition);
        foreach (var task in _stage.Plan.Tasks.Where(task => task.Gap is null))
            await StartAsync(task);
        var last = _stage.Options.Until is { } day ? _stage.Work.StartOf(day.AddDays(1)) : DateTimeOffset.MaxValue;
        while (await NextAsync() is var next && next < last)
        {
            _stage.Clock.SetTo(next);
            if (await _stage.Runtime.FireDueTimersAsync() == 0)
                await _stage.Agenda.Take()();
            progress?.Report(new YearProgress(_stage.Work.DayOf(next), _archive.Count, _archive.PutAway));
        }

        return await YearRecord.ReadAsync(_stage, _store, await _archive.ReadAllAsync());
    }

    private async Task StartAsync(PlanTask task)
    {
        var instance = new InstanceId(_stage.Draws.Command($"{_stage.Plan.Name} {_stage.Options.Units} {task.Id}"));
        // The same command again would be answered as done; a year is not simulated twice into one store.
        if (await _store.ReadHeadAsync(instance) is not null)
            throw new YearExistsException($"The store holds task {task.Id} of {_stage.Plan.Name} already.");
        var limits = PathLimits.Default.Of("plan-task").Limits;
        var answer = await _stage.Runtime.SendAsync(
            instance,
            _stage.Draws.Command($"{instance} starts"),
            "service:plans",
            o => new Start(
                o, PathLibrary.Of("plan-task").Definition, _start.InputOf(task, limits["remindBefore"].Value), $"{_stage.Plan.Name}/{task.Id}"));
        _stage.Refusals.Note($"{task.Id} starts", answer.Refusal, []);
        _archive.Begun(instance);
    }

    /// <summary>Delivers what waits, then says when something happens next; the end of time when nothing will.</summary>
    private async Task<DateTimeOffset> NextAsync()
    {
        await _stage.Runtime.DeliverOutboxAsync(_desk);
        var (timer, act) = (await _stage.Runtime.NextDueAsync() ?? DateTimeOffset.MaxValue, _stage.Agenda.Next ?? DateTimeOffset.MaxValue);
        return timer < act ? timer : act;
    }
}
