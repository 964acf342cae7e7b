using ThiDua.Engine.Instances;
using ThiDua.Engine.Values;

namespace ThiDua.Workflows.Tests.Paths.Blocs;

/// <summary>Several members of one activity at once: units with a task each, children side by side.</summary>
internal static class Members
{
    /// <summary>Whoever has a right decides the task that asks for it.</summary>
    public static PathRun DecideAs(
        this PathRun run, string right, string activity, string outcome, Value values = default, string actor = "user:somebody")
    {
        var refusal = run.TryDecide(run.TaskOf(right, activity), outcome, actor, [right], values);
        Assert.True(refusal is null, refusal?.Detail);
        return run;
    }

    /// <summary>The execution of a task that is open for a right.</summary>
    public static int TaskOf(this PathRun run, string right, string activity) => run.State.Bookmarks
        .First(bookmark => bookmark.ActivityId == activity && bookmark.Wait is TaskWait task && task.Candidates.Contains(right)).Execution;

    /// <summary>The rights for which a task is open, in alphabetical order.</summary>
    public static IEnumerable<string> OpenFor(this PathRun run, string activity) => run.State.Bookmarks
        .Where(bookmark => bookmark.ActivityId == activity)
        .SelectMany(bookmark => ((TaskWait)bookmark.Wait).Candidates)
        .Order(StringComparer.Ordinal);

    /// <summary>A list of texts.</summary>
    public static Value Texts(params string[] texts) => Value.List([.. texts.Select(text => (Value)text)]);
}
