using System.Text.Json;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Rules.Tables;

/// <summary>
/// Rules of a book seen as decision tables: which vote and which appraisal time an award has on a day. The numbers stand in the
/// rules alone; as a table they are checked for overlap and gap, and an answer says why the other rows did not hold.
/// </summary>
public static class RuleTables
{
    /// <summary>The votes that each award takes: <c>award</c> gives <c>percent</c>, <c>ballot</c>, <c>denominator</c>.</summary>
    /// <exception cref="RuleNotFoundException">An award has no such rule on that day.</exception>
    /// <exception cref="DataFileException">Two rules answer for one award.</exception>
    public static DecisionTable Thresholds(RuleBook book, DateOnly day, Jurisdiction? at = null) => Build(
        "thresholds",
        "Tỷ lệ phiếu theo danh hiệu, hình thức khen thưởng",
        day,
        [AwardFact()],
        ["percent", "ballot", "denominator"],
        Group(code => book.Threshold(code, day, at)).Select(rule => Row(
            rule.Key,
            new() { ["award"] = In(rule.Value.Awards) },
            Value.Object(
                ("percent", rule.Value.Rule.Value.Threshold.Percent),
                ("ballot", rule.Value.Rule.Value.Ballot.ToString()),
                ("denominator", rule.Value.Rule.Value.Threshold.Denominator.ToString())),
            rule.Value.Rule)));

    /// <summary>How long an appraisal takes: <c>award</c> and <c>opinions</c> (are agencies asked?) give <c>workingDays</c>.</summary>
    /// <exception cref="RuleNotFoundException">An award has no such rule on that day.</exception>
    /// <exception cref="DataFileException">Two rules answer for one award.</exception>
    public static DecisionTable AppraisalTimes(RuleBook book, DateOnly day, Jurisdiction? at = null) => Build(
        "appraisal-times",
        "Thời hạn thẩm định theo danh hiệu, hình thức khen thưởng",
        day,
        [AwardFact(), new TableFact("opinions", "Có lấy ý kiến hiệp y", ["yes", "no"], null, null)],
        ["workingDays"],
        Group(code => book.Appraisal(code, day, at)).SelectMany(rule => (RowEntry[])
        [
            TimeRow(rule.Value.Rule, rule.Value.Awards, "no", rule.Value.Rule.Value.WorkingDays),
            TimeRow(rule.Value.Rule, rule.Value.Awards, "yes", rule.Value.Rule.Value.WithOpinionsWorkingDays),
        ]));

    private static TableFact AwardFact() => new("award", "Danh hiệu, hình thức", [.. AwardCatalogue.Default.Codes], null, null);

    private static RowEntry TimeRow(Ruled<AppraisalLimit> rule, IReadOnlyList<string> awards, string opinions, int days) => Row(
        $"{rule.RuleId}.{opinions}",
        new() { ["award"] = In(awards), ["opinions"] = In([opinions]) },
        Value.Object(("workingDays", days)),
        rule);

    private static Dictionary<string, (Ruled<T> Rule, IReadOnlyList<string> Awards)> Group<T>(Func<string, Ruled<T>> ruleOf) =>
        AwardCatalogue.Default.Codes.Select(code => (Code: code, Rule: ruleOf(code))).GroupBy(one => one.Rule.RuleId)
            .ToDictionary(group => group.Key, group => (group.First().Rule, (IReadOnlyList<string>)[.. group.Select(one => one.Code)]));

    private static FactTest In(IReadOnlyList<string> values) => new(values, null, null);

    private static RowEntry Row<T>(string id, Dictionary<string, FactTest> when, Value then, Ruled<T> rule) =>
        new(id, when, JsonElement.Parse(ValueJson.Write(then)), rule.Citation, rule.Note);

    private static DecisionTable Build(
        string id, string title, DateOnly day, IReadOnlyList<TableFact> facts, IReadOnlyList<string> outputs, IEnumerable<RowEntry> rows)
    {
        var table = new TableEntry(id, title, HitPolicy.Unique, Complete: true, day, day, facts, outputs, [.. rows]);
        var faults = TableCheck.Faults(table);
        return faults.Count > 0 ? throw new DataFileException(id, faults) : new DecisionTable(table);
    }
}
