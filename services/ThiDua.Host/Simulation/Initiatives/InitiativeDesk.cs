using ThiDua.Engine.Instances;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Councils;
using ThiDua.Workflows.Councils.Conflicts;
using ThiDua.Workflows.Initiatives;
using ThiDua.Workflows.Initiatives.Reading;
using ThiDua.Workflows.Initiatives.Regulations;
using ThiDua.Workflows.Initiatives.Similarity;
using ThiDua.Workflows.Rules;

namespace ThiDua.Host.Simulation.Initiatives;

/// <summary>The register of initiatives and who reads them: it alone knows whose copy is read.</summary>
internal sealed class InitiativeDesk(Stage stage, InitiativeBoard board)
{
    private static readonly Dictionary<string, InitiativeScope> Levels = new(StringComparer.Ordinal)
    {
        ["unit"] = InitiativeScope.Unit,
        ["province"] = InitiativeScope.Province,
        ["nation"] = InitiativeScope.Nation,
    };

    /// <summary>Percents of the first author and of the second.</summary>
    private static readonly int[] Shares = [70, 30];

    private readonly Dictionary<InstanceId, string> _councils = [];
    private InitiativeRegister _register = InitiativeRegister.Empty(InitiativeRegulation.Default);

    /// <summary>
    /// What a unit sends: its people's initiatives of the field, now and then one that served before or is another unit's.
    /// </summary>
    public IEnumerable<Value> Sent(string work, string field, string unit, string about)
    {
        var own = stage.Province.UnitOf(unit);
        if (field != "all" && field == "education" != own.Sector is not null)
            yield break;
        for (var number = 1; number <= stage.Draws.Between(0, Habits.MostInitiatives, $"{about} how many"); number++)
        {
            var other = stage.Draws.OneOf(stage.Province.Units, $"{about} {number} other").Code;
            var code = stage.Draws.Chance(Habits.SendsOldInitiative, $"{about} {number} old") ? Earlier(unit)
                : other != unit && stage.Draws.Chance(Habits.SendsOthersInitiative, $"{about} {number} stranger") ? Earlier(other)
                : $"initiative:{work}:{unit}:{number}";
            var insiders = own.Insiders.Append(Author(code, unit)).Select(person => (Value)person);
            yield return Value.Object(("initiative", code), ("insiders", Value.List([.. insiders])));
        }
    }

    /// <summary>Enters an initiative: Registered, Used when it was registered before, Stranger when it is another unit's.</summary>
    public string Register(string code, string unit, DateOnly day)
    {
        if (code.StartsWith("initiative:earlier:", StringComparison.Ordinal) && !_register.Records.ContainsKey(code))
            Add(code, code["initiative:earlier:".Length..], day.AddYears(-1));
        if (_register.Records.TryGetValue(code, out var known))
            return known.Initiative.Unit == unit ? "Used" : "Stranger";
        Add(code, unit, day);
        return "Registered";
    }

    /// <summary>Who reads an initiative: of those who may, so many as there are.</summary>
    public Value Readers(string code, int count, IReadOnlyCollection<string> excluding)
    {
        var initiative = _register[code].Initiative;
        Reader[] able =
        [
            .. board.Roll.Seats.Select(seat => new Reader(seat.Member, seat.Units[0]))
                .Where(reader => !excluding.Contains(reader.Code) && ReadingPlan.MayRead(reader, initiative, Kinship.None)),
        ];
        var plan = ReadingPlan.Assign([initiative], able, Math.Min(count, able.Length), Kinship.None, $"{code} {excluding.Count}");
        return Value.Object(
            ("readers", Value.List([.. plan.Assignments.Select(one => (Value)one.Reader)])),
            ("copy", BlindCopy.PseudonymOf(code, $"{stage.Plan.Name} {stage.Options.Seed}")));
    }

    /// <summary>How a reader finds a copy: whether the points of the criteria are enough, and how far it reaches.</summary>
    public (bool Recommends, string Level) Read(string copy, string about)
    {
        var (rule, merit) = (InitiativeRegulation.Default.Reading, stage.Draws.Fraction($"{copy} merit"));
        var points = rule.Criteria.Sum(criterion =>
            (int)(criterion.Max * Math.Clamp(0.5 + (0.4 * merit) + (0.2 * stage.Draws.Fraction($"{about} {criterion.Code}")), 0, 1)));
        var level = merit > Habits.NationWide ? "nation" : merit > Habits.ProvinceWide ? "province" : "unit";
        return (points * 100 >= rule.PassPercent * rule.Max, level);
    }

    /// <summary>The council's vote; what passes is recognised.</summary>
    public Value Vote(string work, string code, string level, double recommended, DateOnly day, string about)
    {
        var initiative = _register[code].Initiative;
        var favour = Habits.InFavourOfUnread + ((Habits.InFavour - Habits.InFavourOfUnread) * recommended);
        var parties = new ItemParties(initiative.Unit) { Authors = [.. initiative.Authors.Select(share => share.Author)] };
        var item = board.Vote(work, code, parties, favour, day, about);
        var (vote, passed) = (item.Rounds[^1].Vote, item.Passed == true);
        if (passed)
            _register = _register.Recognise(code, new Recognition(Levels[level], work, day, null));
        return Value.Object(
            ("outcome", passed ? "Passed" : "Failed"),
            ("level", level),
            ("votes", vote.Votes),
            ("members", vote.Base),
            ("needed", vote.Needed),
            ("present", vote.Present),
            ("recused", vote.Recused),
            ("ballots", item.Rounds.Count),
            ("clause", RuleDesk.Text(vote.Clause)));
    }

    /// <summary>A council of a field begins.</summary>
    public void Begins(InstanceId council, string field) => _councils[council] = field;

    /// <summary>Whether every council that began in a sector's field has ended.</summary>
    public async ValueTask<bool> AreDecidedAsync(string? sector)
    {
        foreach (var (council, _) in _councils.Where(council => council.Value == (sector is null ? "socio-economic" : "education")))
        {
            if (await stage.Runtime.FindAsync(council) is { Status: not WorkflowStatus.Finished })
                return false;
        }

        return true;
    }

    private void Add(string code, string unit, DateOnly day)
    {
        var applied = day.AddMonths(-stage.Draws.Between(1, 10, $"{code} applied"));
        var summary = $"Giải pháp của {unit}, áp dụng từ {applied:dd/MM/yyyy}";
        var print = TextPrint.Of($"Sáng kiến {code}", summary, _register.Regulation.Similarity.Words);
        AuthorShare[] authors = [.. Authors(code, unit).Take(2).Zip(Shares, (author, share) => new AuthorShare(author, unit, share))];
        _register = _register.Add(new Initiative(code, print, unit, day.Year, applied, day, authors));
    }

    private static string Earlier(string unit) => $"initiative:earlier:{unit}";

    private string Author(string initiative, string unit) => Authors(initiative, unit)[0];

    /// <summary>People of the unit.</summary>
    private IReadOnlyList<string> Authors(string initiative, string unit) =>
        stage.Draws.Shuffled(stage.Province.EverybodyIn(unit), $"{initiative} authors");
}
