using ThiDua.Engine.Values;

namespace ThiDua.Workflows.Tests.Paths;

/// <summary>A dossier brought to a stage of its path.</summary>
internal static class Dossier
{
    public const string Head = "user:unit-07-head";
    public const string Contact = "user:unit-07-contact";
    public const string Clerk = "user:clerk";
    public const string Appraiser = "user:appraiser";

    /// <summary>The stages at which a dossier waits for somebody or something, in order.</summary>
    public static readonly string[] Stages = ["draft", "check", "opinion", "appraise", "publication", "session", "signed", "result"];

    private static readonly Value Limits = Value.Object(
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

    private static readonly Value Unmet = Value.Object(
        ("outcome", "NotEligible"), ("clause", "Điều 11"), ("unmet", Value.List(Value.Object(("condition", "Dẫn đầu khối"), ("clause", "Điều 11")))));

    private static readonly Value Pending = Value.Object(
        ("outcome", "Held"), ("clause", "Thông tư 08"), ("unmet", Value.List(Value.Object(("condition", "Không có khiếu nại"), ("clause", "Thông tư 08")))));

    public static PathRun Open(string path = "dossier") => PathRun.Of(path, Value.Object(
        ("dossier", "dossier:1"),
        ("round", "round-1"),
        ("unit", "unit:07"),
        ("insiders", Value.List(Head, Contact)),
        ("award", "CTD-CP"),
        ("submitBy", "2023-03-10T17:00:00+07:00"))).Answer("limits", Limits);

    public static PathRun Submit(this PathRun run) => run.Decide("draft", "Submit", Head, Value.Object(("components", Value.List("TOTRINH", "BAOCAO"))));

    public static PathRun Accept(this PathRun run, params string[] agencies) =>
        run.Decide("check", "Accept", Clerk, Value.Object(("agencies", Value.List([.. agencies.Select(agency => (Value)agency)]))));

    public static PathRun FindEligible(this PathRun run, string at = "judge") => run.Answer(at, "Eligible");

    public static PathRun FindIneligible(this PathRun run, string at = "judge") => run.Answer(at, Unmet);

    public static PathRun FindPending(this PathRun run, string at = "judge") => run.Answer(at, Pending);

    public static PathRun Ready(this PathRun run) => run.Submit().Accept().FindEligible().Decide("appraise", "Propose", Appraiser).Fire("publication");

    public static PathRun OpenSession(this PathRun run) => run.Signal("session:round-1");

    /// <summary>The council votes; 20 of 25 are needed.</summary>
    public static PathRun Vote(this PathRun run, int votes) => run.Answer("ballot", Value.Object(
        ("outcome", votes >= 20 ? "Passed" : "Failed"), ("votes", votes), ("members", 25), ("percent", 80), ("clause", "Quy chế")));

    public static PathRun Passed(this PathRun run) => run.Ready().OpenSession().FindEligible("judgeAtSession").Vote(24);

    /// <summary>A dossier that waits at a stage.</summary>
    public static PathRun At(string stage)
    {
        var run = Open();
        return stage switch
        {
            "draft" => run,
            "check" => run.Submit(),
            "opinion" => run.Submit().Accept("agency:thue"),
            "appraise" => run.Submit().Accept().FindEligible(),
            "publication" => run.Submit().Accept().FindEligible().Decide("appraise", "Propose", Appraiser),
            "session" => run.Ready(),
            "signed" => run.Passed(),
            "result" => run.Passed().Signal("signed:round-1"),
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Unknown stage."),
        };
    }
}
