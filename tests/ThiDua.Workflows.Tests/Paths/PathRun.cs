using ThiDua.Engine.Definitions;
using ThiDua.Engine.Effects;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Interpretation;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Time;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Calendar;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

/// <summary>One instance of a path, moved step by step by the interpreter alone. Monday, 6 March 2023, 9 o'clock, is its first now.</summary>
internal sealed class PathRun : IDefinitionSource
{
    private static readonly WorkingCalendars Calendars = WorkingCalendars.Empty.With(VietnamCalendar.Build());

    private readonly WorkflowDefinition _definition;
    private readonly List<Effect> _effects = [];
    private InstanceState? _state;
    private int _commands;

    private PathRun(string path) => _definition = PathLibrary.Of(path).Definition;

    public DateTimeOffset Now { get; private set; } = new(2023, 3, 6, 9, 0, 0, TimeSpan.FromHours(7));

    public InstanceState State => _state!;

    /// <summary>Every effect so far.</summary>
    public IReadOnlyList<Effect> Effects => _effects;

    public string? Outcome => State.Outcomes.Count > 0 ? State.Outcomes[0] : null;

    /// <summary>The activities at which it waits, in alphabetical order.</summary>
    public IEnumerable<string> Waiting => State.Bookmarks.Select(bookmark => bookmark.ActivityId).Order(StringComparer.Ordinal);

    public static PathRun Of(string path, Value input)
    {
        var run = new PathRun(path);
        run.Do(o => new Start(o, run._definition, input));
        return run;
    }

    public Value Output(string name) => State.Outputs.FirstOrDefault(output => output.Key == name).Value;

    public TaskWait Task(string activity) => (TaskWait)Wait<TaskWait>(activity).Wait;

    public DateTimeOffset Due(string timer) => ((TimerWait)Wait<TimerWait>(timer).Wait).Clock.Due;

    /// <summary>The due day of a timer of working days: it is due when that day has ended.</summary>
    public DateOnly DueDay(string timer) => DateOnly.FromDateTime(Due(timer).ToOffset(TimeSpan.FromHours(7)).DateTime.AddTicks(-1));

    /// <summary>Somebody decides a task with every right that it asks for.</summary>
    public PathRun Decide(string activity, string outcome, string actor = "user:somebody", Value values = default)
    {
        var refusal = TryDecide(activity, outcome, actor, [.. Task(activity).Candidates], values);
        Assert.True(refusal is null, refusal?.Detail);
        return this;
    }

    /// <summary>Somebody tries to decide a task.</summary>
    public Refusal? TryDecide(string activity, string outcome, string actor, string[] rights, Value values = default) =>
        TryDecide(Wait<TaskWait>(activity).Execution, outcome, actor, rights, values);

    /// <summary>Somebody tries to decide a task, open or not.</summary>
    public Refusal? TryDecide(int execution, string outcome, string actor, string[] rights, Value values = default) =>
        Try(o => new TaskDecided(o, execution, outcome, values, rights), actor);

    public int ExecutionOf(string activity) => Wait<TaskWait>(activity).Execution;

    /// <summary>The execution at which it waits for a child.</summary>
    public int ChildOf(string activity) => Wait<ChildWait>(activity).Execution;

    /// <summary>Answers what an activity asks.</summary>
    public PathRun Answer(string activity, Value result) => Do(o => new Answered(o, Wait<AnswerWait>(activity).Execution, result));

    /// <summary>Answers with an outcome and nothing else.</summary>
    public PathRun Answer(string activity, string outcome) => Answer(activity, Value.Object(("outcome", outcome)));

    /// <summary>Answers the path's question for its limits with those that come with the program.</summary>
    public PathRun AnswerLimits() => Answer("limits", PathLimits.Default.Of(_definition.Id).Answer);

    /// <summary>Lets time pass until a timer is due, and lets it fire. Other timers are left alone.</summary>
    public PathRun Fire(string timer)
    {
        var wait = Wait<TimerWait>(timer);
        Now = Due(timer) > Now ? Due(timer) : Now;
        return Do(o => new TimerFired(o, wait.Execution, ((TimerWait)wait.Wait).Clock.Due));
    }

    public PathRun Signal(string key) => Do(o => new SignalReceived(o, key));

    public PathRun Pass(int days)
    {
        Now = Now.AddDays(days);
        return this;
    }

    public PathRun Do(Func<StimulusOrigin, Stimulus> make)
    {
        var refusal = Try(make, "service:test");
        Assert.True(refusal is null, refusal?.Detail);
        return this;
    }

    public Refusal? Try(Func<StimulusOrigin, Stimulus> make, string actor)
    {
        var id = InstanceId.Of("path");
        var result = Interpreter.Step(_state, id, make(new StimulusOrigin(new Guid(++_commands, 0, 0, new byte[8]), Now, actor)), this, Calendars);
        if (result.Transition is not { } transition)
            return result.Refusal;
        _state = transition.State;
        _effects.AddRange(transition.Effects);
        return null;
    }

    public WorkflowDefinition Get(DefinitionKey key) => _definition;

    private Bookmark Wait<T>(string activity)
        where T : Wait =>
        State.Bookmarks.FirstOrDefault(bookmark => bookmark.ActivityId == activity && bookmark.Wait is T)
        ?? throw new InvalidOperationException($"Nothing of type {typeof(T).Name} waits at '{activity}'; it waits at {string.Join(", ", Waiting)}; outcome {Outcome}.");
}
