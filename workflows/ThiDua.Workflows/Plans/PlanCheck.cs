using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Data;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Plans;

/// <summary>What the schema of a plan cannot say. Each part is looked at by itself, so that a fault of one hides none of another.</summary>
internal sealed class PlanCheck
{
    private readonly JsonPart _plan;
    private readonly IReadOnlyList<JsonPart> _tasks;
    private readonly int? _year;

    private PlanCheck(JsonPart plan) =>
        (_plan, _tasks, _year) = (plan, plan["tasks"].Items, plan["year"].As("year", DataJson.Default.NullableInt32));

    public static IEnumerable<DataFault> Faults(JsonPart plan) => new PlanCheck(plan).Faults();

    private IEnumerable<DataFault> Faults()
    {
        var rounds = _plan["rounds"].Items;
        return
        [
            .. Repeated(_tasks.Select(task => task["id"])),
            .. _tasks.SelectMany(task => Repeated(task["paths"].Items)),
            .. _tasks.SelectMany(task => PeriodFaults(task["period"])),
            .. Repeated(rounds.Select(round => round["id"])),
            .. rounds.SelectMany(RoundFaults),
            .. Repeated(_plan["actors"].Items.Select(actor => actor["name"])),
            .. _tasks.SelectMany(ActorFaults),
            .. _tasks.SelectMany(InputFaults),
        ];
    }

    private IEnumerable<DataFault> ActorFaults(JsonPart task) => task["coordinating"].Items.Prepend(task["lead"])
        .Where(party => party.Text is { } name && !_plan["actors"].Items.Any(actor => actor["name"].Text == name))
        .Select(party => new DataFault(party.Place, $"'{party.Text}' không có trong actors của kế hoạch"));

    /// <summary>An input goes to a path of the task that knows it, and that is not told it anyway.</summary>
    private static IEnumerable<DataFault> InputFaults(JsonPart task)
    {
        foreach (var path in task["inputs"].Members)
        {
            var code = path.Place[(path.Place.LastIndexOf('.') + 1)..];
            if (!task["paths"].Items.Any(own => own.Text == code))
            {
                yield return new DataFault(path.Place, $"nhiệm vụ không có quy trình '{code}'");
                continue;
            }

            var known = PathLibrary.RootOf(code)?.Definition.Inputs.Except(PlanStart.InputsOfAll).ToList() ?? [];
            foreach (var input in path.Members.Where(input => !known.Any(name => input.Place.EndsWith($".{name}", StringComparison.Ordinal))))
                yield return new DataFault(input.Place, $"quy trình '{code}' không nhận; chỉ nhận: {string.Join(", ", known)}");
        }
    }

    private IEnumerable<DataFault> RoundFaults(JsonPart round)
    {
        var (id, own, awards) = (round["task"], round["period"], round["awards"]);
        var task = _tasks.FirstOrDefault(task => id.Text is not null && task["id"].Text == id.Text);
        if (id.Text is not null && task is null)
            yield return new DataFault(id.Place, $"không có nhiệm vụ '{id.Text}' trong kế hoạch");

        if (task is not null && round["path"].Text is { } path && !task["paths"].Items.Any(own => own.Text == path))
            yield return new DataFault($"{round.Place}.path", $"nhiệm vụ '{id.Text}' không có quy trình '{path}'");
        if (round["concludedBy"].Text is { } other && !_tasks.Any(known => known["id"].Text == other))
            yield return new DataFault($"{round.Place}.concludedBy", $"không có nhiệm vụ '{other}' trong kế hoạch");

        var codes = awards.As("awards", DataJson.Default.IReadOnlyListString) ?? [];
        foreach (var fault in DataCheck.UnknownAwards(codes, AwardCatalogue.Default, awards.Place)) yield return fault;

        if (round["achievement"].As("achievement", DataJson.Default.AchievementEntry) is { } time && time.To < time.From)
            yield return new DataFault($"{round.Place}.achievement.to", $"{time.To:yyyy-MM-dd} trước from {time.From:yyyy-MM-dd}");

        foreach (var fault in PeriodFaults(own)) yield return fault;

        if (Period(own.Value is null ? task?["period"] : own) is { From: null } period)
            yield return new DataFault(own.Place, $"đợt cần ngày mở; '{period.Text}' không cho biết");
    }

    private IEnumerable<DataFault> PeriodFaults(JsonPart part)
    {
        if (Entry(part)?.Nonsense() is { } nonsense)
            yield return new DataFault(part.Place, nonsense);
        else if (Period(part) is { } period && (period.To?.Year < _year || period.From?.Year > _year))
            yield return new DataFault(part.Place, $"'{period.Text}' nằm ngoài năm {_year} của kế hoạch");
    }

    private static PlanPeriod? Period(JsonPart? part) => Entry(part) is { } entry && entry.Nonsense() is null ? entry.Read() : null;

    private static PeriodEntry? Entry(JsonPart? part) => part?.As("period", DataJson.Default.PeriodEntry);

    private static IEnumerable<DataFault> Repeated(IEnumerable<JsonPart> parts)
    {
        JsonPart[] texts = [.. parts.Where(part => part.Text is not null)];
        return DataCheck.Duplicates(texts, part => part.Text!, index => texts[index].Place);
    }
}
