using ThiDua.Engine.Effects;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

/// <summary>A dossier outside the rounds, opened and brought on its way.</summary>
internal static class Proposals
{
    /// <summary>What the rules say of it.</summary>
    public static readonly Value Rules = Value.Object(
        ("components", Value.List("TOTRINH", "BAOCAO")),
        ("check", 3),
        ("supplement", 5),
        ("returns", 2),
        ("appraisal", 10),
        ("appraisalWithOpinions", 20),
        ("opinion", 10),
        ("silence", "NoOpinion"),
        ("publication", 10),
        ("clauses", Value.Object(("components", "Điều 49"), ("supplement", "Quy trình"), ("hold", "Thông tư 08"))));

    /// <summary>A dossier that its unit has opened, with its limits.</summary>
    public static PathRun Open(string path, string award) => PathRun.Of(path, Value.Object(
            ("work", "db/31"), ("year", 2023), ("round", "db/31"), ("dossier", "dossier:1"), ("unit", "unit:07"),
            ("insiders", Value.List(Dossier.Head, Dossier.Contact)), ("award", award), ("kind", "unscheduled"), ("submitBy", "2023-12-01T17:00:00+07:00")))
        .Answer("limits", Rules)
        .Answer("pathLimits", PathLimits.Default.Of(path).Answer);

    public static PathRun Submitted(this PathRun run, params (string Name, Value Value)[] more) =>
        run.Decide("draft", "Submit", Dossier.Head, Value.Object([("components", Value.List("TOTRINH", "BAOCAO")), .. more]));

    /// <summary>A document is drafted by the standing body, signed by the chairman and numbered.</summary>
    public static PathRun Signed(this PathRun run, string document, string number) => run.Decide($"{document}.draft", "Submit", "user:snv")
        .Decide($"{document}.sign", "Sign", "user:chairman")
        .Answer($"{document}.number", Value.Object(("number", number)));

    public static PathRun Refused(this PathRun run, string document) =>
        run.Decide($"{document}.draft", "Submit", "user:snv").Decide($"{document}.sign", "Refuse", "user:chairman");

    /// <summary>What the dossier told its period, in order.</summary>
    public static IEnumerable<string> Told(this PathRun run) => run.Effects.OfType<PublishSignal>().Select(signal => signal.Key);

    public static Value Unmet { get; } = Value.Object(
        ("outcome", "NotEligible"), ("clause", "Điều 42"), ("unmet", Value.List(Value.Object(("condition", "Thời gian giữ chức vụ"), ("clause", "Điều 42")))));

    public static PathRun Voted(this PathRun run, bool passed) =>
        run.Answer("ballot", Value.Object(("outcome", passed ? "Passed" : "Failed"), ("votes", passed ? 24 : 9), ("clause", "Quy chế")));

    /// <summary>A dossier can be left at any time: its unit withdraws it, or a complaint about it is upheld, even while it is held.</summary>
    public static void CanBeLeft(Func<PathRun> at)
    {
        Assert.Equal("Withdrawn", at().Signal(Signals.Withdraw).Outcome);
        var run = at().Do(o => new Hold(o)).Signal(Signals.ComplaintUpheld);
        Assert.Equal(("Rejected", "complaint", "Thông tư 08"), (run.Outcome, run.Output("reason").AsText(), run.Output("clause").AsText()));
        Assert.Empty(run.State.Bookmarks);
        Assert.Equal("ended:db/31", run.Told().Last());
    }
}
