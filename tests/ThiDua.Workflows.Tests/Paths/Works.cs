using ThiDua.Engine.Effects;
using ThiDua.Engine.Values;

namespace ThiDua.Workflows.Tests.Paths;

/// <summary>The work of a plan's task: two units take part, and the period ends on 30 June 2023.</summary>
internal static class Works
{
    public const string Work = "dien-bien-2023/DB-06/P02";
    public const string Lead = "user:lead";
    public const string Clerk = "user:clerk";
    public const string Chairman = "user:chairman";
    public const string Director = "user:director";
    public const string First = "unit:07";
    public const string Second = "unit:08";

    /// <summary>A path that has just been told its limits.</summary>
    public static PathRun Start(string path, params (string Name, Value Value)[] more) => PathRun.Of(path, Value.Object(
    [
        ("plan", "dien-bien-2023"),
        ("task", "DB-06"),
        ("work", Work),
        ("year", 2023),
        ("lead", Value.List("unit:snv")),
        ("units", Value.List(First, Second)),
        ("due", "2023-06-30T17:00:00+07:00"),
        .. more,
    ])).AnswerLimits();

    /// <summary>A document is drafted, presented, signed and numbered.</summary>
    public static PathRun Issue(this PathRun run, string draft, Value values = default) => run
        .Decide(draft, "Submit", Lead, values)
        .Decide("check", "Present", Clerk)
        .Decide("sign", "Sign", Chairman)
        .Answer("number", Value.Object(("number", "12/KH-UBND")));

    /// <summary>A document is drafted and presented, and who is to sign it refuses.</summary>
    public static PathRun Refuse(this PathRun run, string draft) => run
        .Decide(draft, "Submit", Lead)
        .Decide("check", "Present", Clerk)
        .Decide("sign", "Refuse", Chairman);

    /// <summary>One unit's contact drafts a paper and its head submits it.</summary>
    public static PathRun Write(this PathRun run, string paper, Value values = default) => run
        .Decide($"{paper}.draft", "Draft", "user:contact", values)
        .Decide($"{paper}.submit", "Submit", "user:head");

    /// <summary>Both units decide the same task in the same way.</summary>
    public static PathRun DecideBoth(this PathRun run, string task, string outcome, Value values = default) => run
        .Decide(task, outcome, "user:head-07", values)
        .Decide(task, outcome, "user:head-08", values);

    /// <summary>The named values of a decision.</summary>
    public static Value With(string name, Value value) => Value.Object((name, value));

    /// <summary>Outputs that are numbers.</summary>
    public static IEnumerable<long> Counts(this PathRun run, params string[] outputs) =>
        outputs.Select(output => run.Output(output).AsInteger());

    /// <summary>The texts of an output that is a list.</summary>
    public static IEnumerable<string> Texts(this PathRun run, string output) => run.Output(output).AsList().Select(item => item.AsText());

    /// <summary>The payloads with which a question was asked.</summary>
    public static IEnumerable<Value> AskedFor(this PathRun run, string question) =>
        run.Effects.OfType<Ask>().Where(ask => ask.Task == question).Select(ask => ask.Payload);
}
