using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using static ThiDua.Workflows.Paths.ComplaintPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The verification (xác minh) of a letter: an inspector who is neither an insider nor the one of the first time finds it unfounded or
/// right; its time can be extended once; a leader signs the conclusion (kết luận).
/// <code>
/// verify → Unfounded | Upheld → conclusion ⇄ sign → done
///   └ time is over: Extend, or late;  the longest time is over: late, escalated
/// </code>
/// </summary>
internal static class ComplaintVerification
{
    public static Activity Activity => Do.Sequence(
        "verification",
        Do.SetOutput("noteKind", "kind", Op.Variable("kind")),
        Do.SetOutput("noteLevel", "level", Op.Variable("level")),
        Do.HumanTask(
                "verify",
                Op.Texts(Roles.Inspector),
                ["Unfounded", "Upheld"],
                About(("kind", Op.Variable("kind")), ("level", Op.Variable("level"))),
                Op.Call("Append", Op.Input("insiders"), Op.Variable("firstVerifier")))
            .Named("Xác minh nội dung đơn")
            .Into("outcome", "finding").Into("actor", "verifier")
            .AccompaniedBy(Limited.AfterDays("verifyDue", Limit("")), Extension)
            .AccompaniedBy(Limited.AfterDays("verifyLastDue", Limit("Extended")), Do.Sequence(
                "verifyTooLate",
                Do.SetOutput("noteTooLate", "late", "verification"),
                Do.Ask("escalateVerification", Questions.Escalate, About(("what", "verify"))))),
        new SignedDocument(
            "conclusion", "KL", "kết luận nội dung đơn",
            Op.List(Op.Variable("verifier")), Op.Texts(Roles.Chairman), About(("finding", Op.Variable("finding"))))
        {
            Excluded = Op.Input("insiders"),
        }.Activity);

    private static Activity Extension => Do.Sequence(
        "extension",
        Do.HumanTask("extend", Op.Texts(Roles.StandingBody), ["Extend", "Refuse"], About(), Op.Input("insiders"))
            .Named("Gia hạn xác minh")
            .Into("outcome", "extension"),
        Do.If(
            "isExtended",
            Op.Equal(Op.Variable("extension"), "Extend"),
            Do.SetOutput("noteExtended", "extended", true),
            Do.SetOutput("noteLateVerification", "late", "verification")))
        .WithVariable("extension");

    /// <summary>The limit of the kind of letter and of the time it comes; the name's ending chooses the usual or the longest one.</summary>
    private static Expression Limit(string ending) => Op.Call(
        "If",
        Op.Equal(Op.Variable("kind"), "Denunciation"),
        Limited.By($"verifyDenunciation{ending}"),
        Op.Call("If", Op.Less(1, Op.Variable("level")), Limited.By($"verifySecond{ending}"), Limited.By($"verifyComplaint{ending}")));
}
