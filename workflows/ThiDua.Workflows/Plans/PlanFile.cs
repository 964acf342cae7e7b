using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Plans;

/// <summary>The form of a plan's file.</summary>
internal sealed record PlanFile(
    string Plan,
    string Title,
    string Source,
    string Province,
    int Year,
    PlanBody Body,
    IReadOnlyList<PlanActor> Actors,
    IReadOnlyList<TaskEntry> Tasks,
    IReadOnlyList<RoundEntry> Rounds)
{
    private static readonly JsonSchema Schema = JsonSchema.Embedded("plan.schema.json");

    public static PlanFile Load(string json, string file) =>
        DataFile.ReadAtOnce(file, json, Schema, DataJson.Default.PlanFile, PlanCheck.Faults);

    public Plan Read() => new(
        Plan,
        Title,
        Source,
        Province,
        Year,
        Body,
        Actors.ToDictionary(actor => actor.Name, actor => actor.Groups, StringComparer.Ordinal),
        [.. Tasks.Select(task => task.Read())],
        [.. Rounds.Select(round => round.Read(PeriodOf(round)))]);

    /// <summary>A round without a period of its own is held in that of its task.</summary>
    private PlanPeriod PeriodOf(RoundEntry round) => (round.Period ?? Tasks.First(task => task.Id == round.Task).Period).Read();
}
