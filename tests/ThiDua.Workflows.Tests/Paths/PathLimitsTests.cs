using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Workflows.Data;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

/// <summary>The limits that the paths go by: data with citations, and a province may put its own in their place.</summary>
public sealed class PathLimitsTests
{
    private const string Good = """
        { "path": "round", "limits": {
            "silence": { "value": 10, "unit": "working-days",
              "citation": { "document": "Nghị định 39/2012", "confidence": "verified S25" } },
            "refusals": { "value": 2, "unit": "times", "note": "mỗi đợt",
              "citation": { "document": "Thông lệ", "confidence": "from-memory" } } } }
        """;

    [Fact]
    public void A_file_is_named_as_its_path_and_composed_once() => Assert.All(DataFile.EmbeddedNames("limits/"), file =>
    {
        var text = DataFile.Embedded(file);

        Assert.Equal(file, $"limits/{PathLimitSet.Load(text, file).Path}.json");
        Assert.True(text.IsNormalized());
    });

    [Fact]
    public void A_path_uses_every_limit_of_its_file_and_no_other() => Assert.All(Asking, path =>
    {
        var used = LimitsUsed(path.Definition, Asks(path)!.Outputs["result"]).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(PathLimits.Default.Of(path.Id).Limits.Keys.Order(StringComparer.Ordinal), used);
    });

    [Fact]
    public void The_question_is_answered_with_names_and_numbers() =>
        Assert.Equal("""{"refusals":2,"silence":10}""", PathLimitSet.Load(Good, "tinh.json").Answer.ToString());

    [Fact]
    public void A_limit_keeps_its_citation_and_whether_it_was_read()
    {
        var limits = PathLimitSet.Load(Good, "tinh.json").Limits;

        Assert.Equal((10, LimitUnit.WorkingDays), (limits["silence"].Value, limits["silence"].Unit));
        Assert.Equal("đã kiểm chứng (S25)", limits["silence"].Citation.Mark);
        Assert.Equal((2, LimitUnit.Times, "mỗi đợt"), (limits["refusals"].Value, limits["refusals"].Unit, limits["refusals"].Note));
    }

    [Fact]
    public void A_provinces_own_limits_take_the_place_of_those_of_the_program() =>
        Assert.Equal(2, PathLimits.Default.With(PathLimitSet.Load(Good, "tinh.json")).Of("round").Limits.Count);

    [Fact]
    public void A_path_without_limits_is_refused() =>
        Assert.StartsWith(
            "Không có thời hạn của quy trình 'nowhere'",
            Assert.Throws<UnknownNameException>(() => PathLimits.Default.Of("nowhere")).Message);

    [Fact]
    public void Every_fault_of_a_file_is_told_at_once_with_its_place()
    {
        const string Bad = """
            { "path": "nowhere", "limits": {
                "Too-Long": { "value": 1, "unit": "hours", "citation": { "document": "x", "confidence": "from-memory" } },
                "share": { "value": 101, "unit": "percent", "citation": { "document": "x", "confidence": "from-memory" } },
                "bare": { "value": -1, "unit": "count" } } }
            """;

        var faults = Assert.Throws<DataFileException>(() => PathLimitSet.Load(Bad, "tinh.json")).Faults;

        Assert.Equal(
            ["$.limits.Too-Long", "$.limits.Too-Long.unit", "$.limits.bare", "$.limits.bare.value", "$.path", "$.limits.share.value"],
            faults.Select(fault => fault.Place));
        Assert.Equal("101 lớn hơn 100 phần trăm", faults[^1].Problem);
        Assert.Equal("thiếu 'citation'", faults[2].Problem);
        Assert.StartsWith("không có quy trình 'nowhere'", faults[4].Problem);
    }

    /// <summary>The paths that ask for limits by their own id.</summary>
    private static IEnumerable<AwardPath> Asking => PathLibrary.All.Where(path => Asks(path) is not null);

    private static Activity? Asks(AwardPath path) => path.Definition.Parts().FirstOrDefault(activity => activity.Type == "Elsa.RunTask"
        && activity.Inputs["taskName"].Equals(new Literal(Questions.Limits))
        && Inside(activity.Inputs["payload"]).Contains(new Literal("path")));

    private static IEnumerable<string> LimitsUsed(WorkflowDefinition definition, string variable) => definition.Parts()
        .SelectMany(activity => activity.Inputs.Values.Concat(activity.Slots.Select(slot => slot.Condition).OfType<Expression>()))
        .SelectMany(Inside)
        .OfType<Operation>()
        .Where(operation => operation is { Operator: "Member", Arguments: [VariableReference of, _] } && of.Equals(Op.Variable(variable)))
        .Select(operation => ((Literal)operation.Arguments[1]).Value.AsText());

    private static IEnumerable<Expression> Inside(Expression expression) =>
        (expression is Operation operation ? operation.Arguments.SelectMany(Inside) : []).Prepend(expression);
}
