using ThiDua.Engine.Effects;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Values;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>A task that has opened before somebody, as that person sees it.</summary>
/// <param name="Instance">The instance.</param>
/// <param name="Opened">The task.</param>
/// <param name="Now">When it opened.</param>
internal sealed record Part(InstanceId Instance, OpenTask Opened, DateTimeOffset Now)
{
    public TaskWait Task => Opened.Task;

    /// <summary>The id of its activity: check.</summary>
    public string Activity => Opened.ActivityId;

    /// <summary>What the task's form tells.</summary>
    public Value Payload => Opened.Task.Payload;

    /// <summary>What draws about it are keyed by.</summary>
    public string About { get; } = $"{Instance} {Opened.Execution}";

    /// <summary>A text of the payload.</summary>
    public string Text(string name) => Payload[name].AsText();
}
