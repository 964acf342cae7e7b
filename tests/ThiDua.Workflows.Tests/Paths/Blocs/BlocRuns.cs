using ThiDua.Engine.Values;

namespace ThiDua.Workflows.Tests.Paths.Blocs;

/// <summary>The review of a bloc of three units, brought to a stage. Unit a is its head.</summary>
internal static class BlocRuns
{
    public const string Work = "dien-bien-2023/DB-01/P05:khoi-1";

    private static readonly string[] Units = ["unit:a", "unit:b", "unit:c"];

    public static Value Input => With();

    public static PathRun Opened(params (string Name, Value Value)[] more) => PathRun.Of("bloc-scoring", With(more)).AnswerLimits()
        .Decide("open", "Open", values: Value.Object(("scale", "vi-du-1000-diem@2024"), ("regulation", "vi-du-quy-che-binh-xet")));

    public static PathRun Assigned(params (string Name, Value Value)[] more) => Opened(more).Answer("openScoring", "Opened").Answer("assign", Value.Object(
        ("assignments", Value.List(
            Assignment("unit:a", "unit:b"), Assignment("unit:b", "unit:c"), Assignment("unit:c", "unit:a", substitute: "unit:b"))),
        ("insiders", Members.Texts("user:a-head", "user:b-head", "user:c-head"))));

    public static PathRun Scored(params (string Name, Value Value)[] more) => Units.Aggregate(Assigned(more), (run, unit) => run.EndChild($"{Work}:{unit}", "Scored"));

    public static PathRun Convene(this PathRun run, string quorum = "Met") => run.Decide("convene", "Counted", values: Value.Object(
        ("present", 2), ("absent", Members.Texts("unit:c")), ("postponedTo", "2023-03-20T08:00:00+07:00"))).Answer("quorum", quorum);

    public static PathRun Agree(this PathRun run)
    {
        foreach (var _ in Units)
            run.Decide("agree", "Agree");
        return run.Decide("minutes", "Sign").Number("minutesNumber", "12/BB-KTĐ");
    }

    public static PathRun Number(this PathRun run, string activity, string number) =>
        run.Answer(activity, Value.Object(("number", number)));

    public static PathRun Met() => Scored().Convene().Agree();

    public static PathRun Concluded() =>
        Met().Decide("appraise", "Confirm", "user:appraiser").Decide("conclude", "Conclude", "user:director");

    public static PathRun Rank(this PathRun run) => run.Answer("rank", Value.Object(("outcome", "Ranked"), ("leader", "unit:b")));

    public static PathRun Acclaim(this PathRun run) => run.Answer("acclaimBallot", Value.Object(("outcome", "Acclaimed"), ("votes", 2)));

    public static PathRun Propose(this PathRun run) => run
        .Answer("honours", Value.Object(("outcome", "Settled"), ("honours", Honours)))
        .Decide("propose", "Propose")
        .Number("proposalNumber", "15/TTr-KTĐ");

    public static PathRun Rotate(this PathRun run) => run
        .Answer("rotation", Value.Object(("head", "unit:b"), ("deputy", "unit:c")))
        .Decide("elect", "ByRotation");

    public static PathRun HandOver(this PathRun run) =>
        run.Decide("handOver", "HandOver").Decide("takeOver", "Accept").Decide("send", "Send");

    /// <summary>Every province of a cluster signs its covenant.</summary>
    public static PathRun Sign(this PathRun run, params string[] provinces) =>
        provinces.Aggregate(run, (before, province) => before.DecideAs(province, "signCovenant", "Sign"));

    /// <summary>A unit sends its own sheet, which lacks nothing.</summary>
    public static PathRun SendSheet(this PathRun run) => run
        .Decide("selfScore", "Submit", "user:a-head", Value.Object(("sheet", "sheet:a"), ("total", 900)))
        .Answer("sheet", "Complete");

    public static Value Honours => Value.List(Value.Object(("unit", "unit:b"), ("award", "CTD-TINH")));

    private static Value With(params (string Name, Value Value)[] more) => Value.Object(
        [("plan", "dien-bien-2023"), ("task", "DB-01"), ("work", Work), ("year", 2023), ("bloc", "khoi-1"), ("head", "unit:a"),
            ("members", Members.Texts(Units)), ("due", "2023-12-10T17:00:00+07:00"), .. more]);

    private static Value Assignment(string unit, string checker, string? substitute = null) => Value.Object(
        ("unit", unit),
        ("checkers", Members.Texts(checker)),
        ("substitute", substitute ?? "unit:c"),
        ("insiders", Members.Texts($"user:{unit[5..]}-head")));
}
