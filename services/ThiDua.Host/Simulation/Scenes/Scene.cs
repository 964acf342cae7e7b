using ThiDua.Engine.Instances;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>
/// What simulated people and offices do on one path. People see their open task (<see cref="Part"/>) and their own papers, and act by
/// commands only: a decision on the task, or an act put on the agenda that sends a command. Offices answer what the path asks
/// (<see cref="Asked"/>), by the same libraries as in life. Every draw is keyed by <c>part.About</c> or <c>asked.About</c> and a word of its own; shares and days are
/// named in <see cref="Habits"/>. A new path gets a scene in a file of its own and a line in <see cref="SceneList"/>.
/// </summary>
internal abstract class Scene(Stage stage)
{
    /// <summary>The id of the definition.</summary>
    public abstract string Path { get; }

    protected Stage Stage => stage;

    /// <summary>Who decides a task, when and how; null when nobody ever will.</summary>
    public abstract Performance? Plan(Part part);

    /// <summary>The answer to a question; null when it cannot be answered yet, and is asked again in some days.</summary>
    public virtual ValueTask<Reply?> AnswerAsync(Asked asked) => new(Common(asked));

    /// <summary>An instance of the path has begun: what will happen to it from outside can be put on the agenda.</summary>
    public virtual ValueTask BeginsAsync(InstanceId instance) => ValueTask.CompletedTask;

    /// <summary>What every path may ask: its limits, a document's number, to remind, escalate or notify.</summary>
    protected Reply Common(Asked asked) => asked.Task switch
    {
        Questions.Limits => new Reply(PathLimits.Default.Of(Path).Answer),
        Questions.Number => new Reply(Value.Object(("number", stage.Registers.Next(asked.Text("kind"), asked.Day.Year)))),
        Questions.Remind or Questions.Escalate or Questions.Notify => new Reply(Value.Null),
        var other => throw new InvalidOperationException($"Nobody answers the question '{other}' of {asked.Instance} ({Path})."),
    };

    /// <summary>Somebody who may decide it does so after some working days.</summary>
    protected Performance By(Part part, int least, int most, Func<Decision> decide) =>
        By(part, stage.Province.Entitled(part.Task.Candidates, part.Task.Excluded), least, most, decide);

    /// <summary>One of some people does so.</summary>
    protected Performance By(Part part, IReadOnlyList<string> people, int least, int most, Func<Decision> decide) => people.Count == 0
        ? throw new InvalidOperationException($"Nobody may decide '{part.Activity}' of {part.Instance} ({Path}): {string.Join(", ", part.Task.Candidates)}.")
        : new(stage.Draws.OneOf(people, $"{part.About} who"), When(part, least, most), () => new(decide()));

    /// <summary>Somebody who may decide it says one thing or the other.</summary>
    protected Performance Either(Part part, int least, int most, double share, string one, string other) =>
        By(part, least, most, () => new Decision(stage.Draws.Chance(share, $"{part.About} chooses") ? one : other));

    /// <summary>Somebody who may decide it says the same always.</summary>
    protected Performance Says(Part part, int least, int most, string outcome, Value values = default) =>
        By(part, least, most, () => new Decision(outcome, values));

    /// <summary>When somebody gets to a task, some working days after it opened.</summary>
    protected DateTimeOffset When(Part part, int least, int most) =>
        stage.Work.After(part.Now, stage.Draws.Between(least, most, $"{part.About} days"), $"{part.About} minute");

    /// <summary>Whether something of a probability happens to a task.</summary>
    protected bool Chance(Part part, double probability, string word) => stage.Draws.Chance(probability, $"{part.About} {word}");

    protected InvalidOperationException Unknown(Part part) => new($"No simulated person knows the task '{part.Activity}' of {Path}.");
}
