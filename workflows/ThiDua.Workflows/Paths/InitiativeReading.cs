using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The blind reading of an initiative (phản biện kín): readers get a copy that names neither authors nor unit; one that is silent or
/// recuses is replaced; the secretary puts the readings together.
/// <code>
/// readers → (each) read → Recommend, NotRecommend ─────────→ synthesise → done
///                     └→ Recuse, silent → replace → readInstead ──┘
/// </code>
/// </summary>
/// <remarks>
/// Who uses it has the variables <c>limits</c> (with <c>readers</c>, <c>reading</c> and <c>readingReminder</c>), <c>readers</c>,
/// <c>readings</c>, <c>replaced</c> and <c>level</c>.
/// </remarks>
internal static class InitiativeReading
{
    /// <summary>A reading; with another prefix a second one, by readers who have not read before.</summary>
    public static Activity Activity(string id, string prefix) => Do.Flowchart(id)
        .Variable($"{prefix}chosen").Variable($"{prefix}copy")
        .Add(
            Ask($"{prefix}readers", Limit("readers")).Into("readers", $"{prefix}chosen").Into("copy", $"{prefix}copy"),
            Readings(prefix),
            Do.SetOutput($"{prefix}noteReadings", "readings", Op.Variable("readings")),
            Do.SetOutput($"{prefix}noteReplaced", "replaced", Op.Variable("replaced")),
            Do.HumanTask(
                    $"{prefix}synthesise",
                    Op.Texts(Roles.InitiativeSecretary),
                    ["PutForward"],
                    InitiativeDossierPath.About(("readings", Op.Variable("readings"))),
                    Op.Input("insiders"))
                .Named("Tổng hợp ý kiến phản biện, đề xuất mức ảnh hưởng")
                .Into("level", "level"))
        .Chain($"{prefix}readers", $"{prefix}readings", $"{prefix}noteReadings", $"{prefix}noteReplaced", $"{prefix}synthesise");

    private static Activity Readings(string prefix) => Do.ParallelForEach(
        $"{prefix}readings",
        Op.Variable($"{prefix}chosen"),
        Do.Sequence(
            $"{prefix}reading",
            Do.Set($"{prefix}noteReader", "readers", Op.Call("Append", Op.Variable("readers"), Op.CurrentValue)),
            Read($"{prefix}read", prefix, Op.List(Op.CurrentValue), ["Recommend", "NotRecommend", "Recuse"])
                .RemindedAfter(Limit("readingReminder"), Op.Object(
                    ("work", Op.Input("work")), ("task", "read"), ("reader", Op.CurrentValue)))
                .EndedAfter(Limit("reading"), "Overdue"),
            Do.If(
                $"{prefix}unread",
                Op.Or(Op.Call("IsNull", Op.Variable("verdict")), Op.Equal(Op.Variable("verdict"), "Recuse")),
                Replacement(prefix)),
            Do.Set($"{prefix}noteReading", "readings", Op.Call("Append", Op.Variable("readings"), Op.Object(
                ("reader", Op.Variable("reader")), ("verdict", Op.Variable("verdict")), ("level", Op.Variable("seenLevel"))))))
            .WithVariable("verdict").WithVariable("seenLevel").WithVariable("reader").WithVariable("others"));

    /// <summary>Where nobody is left who may read, the council's chair does.</summary>
    private static Activity Replacement(string prefix) => Do.Sequence(
        $"{prefix}replacement",
        Do.Set($"{prefix}countReplaced", "replaced", Op.Add(Op.Variable("replaced"), 1)),
        Ask($"{prefix}replace", 1).Into("readers", "others"),
        Do.If(
            $"{prefix}anotherReader",
            AnyOther,
            Do.Set($"{prefix}noteOther", "readers", Op.Call("Append", Op.Variable("readers"), Op.Call("At", Op.Variable("others"), 0)))),
        Read(
                $"{prefix}readInstead",
                prefix,
                Op.Call("If", AnyOther, Op.Variable("others"), Op.Texts(Roles.InitiativeChair)),
                ["Recommend", "NotRecommend"])
            .LateAfter(Limit("reading")));

    /// <summary>What a reader gets names neither the initiative's authors nor its unit.</summary>
    private static Activity Read(string id, string prefix, Expression readers, string[] outcomes) => Do.HumanTask(
            id, readers, outcomes, Op.Object(("work", Op.Input("work")), ("copy", Op.Variable($"{prefix}copy"))), Op.Input("insiders"))
        .Named("Phản biện kín sáng kiến")
        .Into("outcome", "verdict").Into("level", "seenLevel").Into("actor", "reader");

    private static Activity Ask(string id, Expression count) => Do.Ask(id, Questions.Readers, Op.Object(
        ("work", Op.Input("work")),
        ("initiative", Op.Input("initiative")),
        ("unit", Op.Input("unit")),
        ("count", count),
        ("excluding", Op.Variable("readers"))));

    private static Expression AnyOther => Op.Less(0, Op.Call("Count", Op.Variable("others")));

    private static Expression Limit(string name) => Op.Member(Op.Variable("limits"), name);
}
