using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Plans;

/// <summary>The form of a plan's file.</summary>
internal sealed record PlanFile(
    string Plan,
    string Title,
    string Source,
    string Province,
    int Year,
    IReadOnlyList<TaskEntry> Tasks,
    IReadOnlyList<RoundEntry> Rounds)
{
    private static readonly JsonSchema Schema = JsonSchema.Embedded("plan.schema.json");

    public static PlanFile Load(string json, string file) => DataFile.Read(file, json, Schema, DataJson.Default.PlanFile, Faults);

    public Plan Read() => new(
        Plan,
        Title,
        Source,
        Province,
        Year,
        [.. Tasks.Select(task => task.Read())],
        [.. Rounds.Select(round => round.Read(PeriodOf(round)))]);

    /// <summary>A round without a period of its own is held in that of its task.</summary>
    private PlanPeriod PeriodOf(RoundEntry round) => (round.Period ?? Tasks.First(task => task.Id == round.Task).Period).Read();

    private static IEnumerable<DataFault> Faults(PlanFile file) =>
    [
        .. DataCheck.Duplicates(file.Tasks, task => task.Id, index => $"$.tasks[{index}].id"),
        .. file.Tasks.Index().SelectMany(task => PeriodFaults(task.Item.Period, $"$.tasks[{task.Index}].period")),
        .. DataCheck.Duplicates(file.Rounds, round => round.Id, index => $"$.rounds[{index}].id"),
        .. file.Rounds.Index().SelectMany(round => RoundFaults(file, round.Item, $"$.rounds[{round.Index}]")),
    ];

    private static IEnumerable<DataFault> RoundFaults(PlanFile file, RoundEntry round, string place)
    {
        if (file.Tasks.All(task => task.Id != round.Task))
            yield return new DataFault($"{place}.task", $"không có nhiệm vụ '{round.Task}' trong kế hoạch");

        foreach (var fault in DataCheck.UnknownAwards(round.Awards, AwardCatalogue.Default, $"{place}.awards")) yield return fault;

        if (round.Achievement.To < round.Achievement.From)
        {
            yield return new DataFault(
                $"{place}.achievement.to", $"{round.Achievement.To:yyyy-MM-dd} trước from {round.Achievement.From:yyyy-MM-dd}");
        }

        foreach (var fault in PeriodFaults(round.Period, $"{place}.period")) yield return fault;
    }

    private static IEnumerable<DataFault> PeriodFaults(PeriodEntry? period, string place) =>
        period?.Nonsense() is { } nonsense ? [new DataFault(place, nonsense)] : [];
}
