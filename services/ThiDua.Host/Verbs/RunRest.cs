using ThiDua.Engine.Instances;

namespace ThiDua.Host.Verbs;

/// <summary>Where a run rests: what it wrote on the way, and where it stands.</summary>
internal sealed record RunRest(IReadOnlyList<string> Output, WorkflowStatus Status, WorkflowSubStatus SubStatus, IReadOnlyList<RunBookmark> Bookmarks, IReadOnlyList<RunIncident> Incidents)
{
    public static RunRest Of(IReadOnlyList<string> lines, InstanceState state) => new(
        lines,
        state.Status,
        state.SubStatus,
        [.. state.Bookmarks.Select(b => new RunBookmark(b.ActivityId, b.Wait.GetType().Name[..^"Wait".Length], NameOf(b.Wait)))],
        [.. state.Incidents.Select(i => new RunIncident(i.ActivityId, i.Message))]);

    private static string? NameOf(Wait wait) => wait switch
    {
        SignalWait signal => signal.Key,
        TaskWait task => task.Task,
        AnswerWait answer => answer.Task,
        TimerWait timer => timer.Clock.Due.ToString("O"),
        ChildWait child => child.Child.ToString(),
        _ => null,
    };
}
