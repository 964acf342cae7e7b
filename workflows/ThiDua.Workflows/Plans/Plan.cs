using ThiDua.Workflows.Data;
using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Plans;

/// <summary>A year's plan of a province, district or bloc (kế hoạch công tác thi đua, khen thưởng).</summary>
/// <param name="Name">The name by which it is asked for: nam-dinh-2023.</param>
/// <param name="Title">Its Vietnamese title.</param>
/// <param name="Source">The document from which it was taken, in Vietnamese.</param>
/// <param name="Province">The code of the province whose rules hold beside the national ones.</param>
/// <param name="Year">The year of the plan.</param>
/// <param name="Body">Whose plan it is.</param>
/// <param name="Actors">Who is meant by each lead and co-ordinating party that the tasks name.</param>
/// <param name="Tasks">The tasks, in the order of the document.</param>
/// <param name="Rounds">The rounds in which awards are proposed.</param>
public sealed record Plan(
    string Name,
    string Title,
    string Source,
    string Province,
    int Year,
    PlanBody Body,
    IReadOnlyDictionary<string, IReadOnlyList<ActorGroup>> Actors,
    IReadOnlyList<PlanTask> Tasks,
    IReadOnlyList<PlanRound> Rounds)
{
    /// <summary>A plan from a text of the form of <c>plan.schema.json</c>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">The name that an error gives the text.</param>
    /// <exception cref="DataFileException">The text is not of that form or makes no sense; every fault is named with its place.</exception>
    public static Plan Load(string json, string file) => PlanFile.Load(json, file).Read();

    /// <summary>The task of that id.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public PlanTask this[string id] =>
        Tasks.FirstOrDefault(task => task.Id == id)
        ?? throw new UnknownNameException($"nhiệm vụ trong '{Name}'", id, Tasks.Select(task => task.Id));

    /// <summary>The key of a round among the rounds of all plans, under which its instances and signals know it: nam-dinh-2023/dot-1-2023.</summary>
    public string KeyOf(PlanRound round) => $"{Name}/{round.Id}";

    /// <summary>The rounds that work a task.</summary>
    public IEnumerable<PlanRound> RoundsOf(PlanTask task) => Rounds.Where(round => round.Task == task.Id);

    /// <summary>Whose rules hold for the dossiers of a round.</summary>
    public Jurisdiction JurisdictionOf(PlanRound round) => new(Province, round.Sector);
}
