using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Tests.Paths.Blocs;

namespace ThiDua.Workflows.Tests.Paths.Initiatives;

/// <summary>One initiative of unit a, brought to a stage before the initiative council.</summary>
internal static class InitiativeRuns
{
    public const string Work = "dien-bien-2023/DB-13/P06";
    public const string Author = "user:a-author";
    public const string Secretary = "user:secretary";

    public static PathRun Sent() => PathRun.Of("initiative-dossier", Value.Object(
        ("work", Work),
        ("plan", "dien-bien-2023"),
        ("field", "socio-economic"),
        ("year", 2023),
        ("initiative", "initiative:1"),
        ("unit", "unit:a"),
        ("insiders", Members.Texts(Author)))).AnswerLimits();

    public static PathRun Registered() => Sent().Answer("register", "Registered");

    public static PathRun InReading() => Registered().Decide("check", "Accept", Secretary).Assign("first.", "reader:1", "reader:2");

    public static PathRun Assign(this PathRun run, string prefix, params string[] readers) =>
        run.Answer($"{prefix}readers", Value.Object(("readers", Members.Texts(readers)), ("copy", "copy:7f")));

    public static PathRun Read(this PathRun run, string prefix, params string[] readers)
    {
        foreach (var reader in readers)
            run.DecideAs(reader, $"{prefix}read", "Recommend", Value.Object(("level", "province")), $"user:{reader[7..]}");
        return run.Decide($"{prefix}synthesise", "PutForward", Secretary, Value.Object(("level", "province")));
    }

    public static PathRun Ready() => InReading().Read("first.", "reader:1", "reader:2");

    public static PathRun Vote(this PathRun run, string activity, string outcome) => run.Answer(activity, Value.Object(
        ("outcome", outcome), ("level", "province"), ("votes", outcome == "Passed" ? 13 : 4), ("members", 15)));

    public static PathRun InSession() => Ready().Signal($"initiative-session:{Work}");

    public static PathRun Certify(this PathRun run) => run.Signal($"initiatives-signed:{Work}")
        .Decide("certify", "Certify", Secretary).Number("certificateNumber", "07/GCN-HĐSK");

    /// <summary>An initiative of the council's tells that it is ready.</summary>
    public static PathRun Ready(this PathRun council) => council.Signal($"initiative-ready:{Work}");

    /// <summary>An initiative of the council's tells its final vote.</summary>
    public static PathRun Settle(this PathRun council, bool recognised) =>
        council.Do(o => new SignalReceived(o, $"initiative-settled:{Work}", Value.Object(("recognised", recognised))));

    /// <summary>Who is present at the council is counted.</summary>
    public static PathRun Count(this PathRun council, string quorum) => council.Decide("convene", "Counted", Secretary, Value.Object(
        ("members", 15), ("present", 12), ("postponedTo", "2023-04-25T08:00:00+07:00"))).Answer("quorum", quorum);

    /// <summary>The council meets and its minutes are signed.</summary>
    public static PathRun Meet(this PathRun council) => council.Decide("invite", "Invite").Fire("notice").Count("Met")
        .Decide("writeMinutes", "Write", Secretary).Decide("signMinutes", "Sign", "user:chair").Number("minutesNumber", "3/BB-HĐSK");
}
