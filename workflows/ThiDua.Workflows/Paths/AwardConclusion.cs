using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// How a dossier outside the rounds is concluded: the council is heard where it must be, then the chairman decides what the province
/// awards, or signs the submission of what is awarded above and the result comes from there.
/// <code>
/// ready → council? → province: decision ⇄ sign → number ──────────→ Awarded
///            └ Rejected  │  └ Declined                        ┌→ Awarded
///                        └ state: submission ⇄ sign → result ─┴→ Declined
/// </code>
/// The definition declares the variables of <see cref="ConcludesAlone"/>.
/// </summary>
internal static class AwardConclusion
{
    /// <summary>The variables that it needs.</summary>
    public static WorkflowBuilder ConcludesAlone(this WorkflowBuilder dossier) =>
        dossier.Variable("number").Variable("returned", 0).Variable("opinion").Variable("answer").Variable("vote");

    /// <summary>The council's opinion before anybody signs; only who may not vote goes out, and only counts come back.</summary>
    /// <param name="award">The award on which it votes.</param>
    public static Activity Council(Expression award) => Do.Sequence(
        "council",
        Do.Ask("ballot", Questions.Ballot, Of(award, ("recused", Recused)), "Passed", "Failed")
            .Into("outcome", "opinion").Into("result", "vote"),
        Do.SetOutput("noteVote", "vote", Op.Variable("vote")),
        Do.If(
            "isOutvoted",
            Op.Equal(Op.Variable("opinion"), "Failed"),
            RoundMembers.End("outvoted", "Rejected", "vote", Op.Member(Op.Variable("vote"), "clause"))));

    /// <summary>What the province awards itself.</summary>
    /// <param name="award">The award that is decided.</param>
    /// <param name="then">What follows the decision before the dossier ends.</param>
    public static Activity AtProvincialLevel(Expression award, params Activity[] then) => Do.Sequence(
        "province",
        [
            Document("decision", "QĐ", "quyết định khen thưởng", award),
            .. then,
            Awarded("awardedHere"),
        ]);

    /// <summary>What is awarded above.</summary>
    /// <param name="award">The award that is submitted.</param>
    public static Activity AtStateLevel(Expression award) => Do.Sequence(
        "state",
        Document("submission", "TTr", "tờ trình đề nghị khen thưởng", award),
        Do.HumanTask("result", Op.Texts(Roles.Ministry), ["Award", "Decline"], Of(award, ("number", Op.Variable("number"))))
            .Named("Thông báo kết quả xét khen thưởng của cấp trên")
            .Into("outcome", "answer"),
        Do.If("isDeclined", Op.Equal(Op.Variable("answer"), "Decline"), RoundMembers.End("declined", "Declined", "declined")),
        Awarded("awardedAbove"));

    /// <summary>What every task and question of the conclusion names.</summary>
    public static Expression Of(Expression award, params (string Name, Expression Value)[] more) => Op.Object(
        [("dossier", Op.Input("dossier")), ("award", award), ("unit", Op.Input("unit")), ("work", Op.Input("work")), .. more]);

    private static Expression Recused =>
        Op.Call("Append", Op.Call("Append", Op.Input("insiders"), Op.Variable("submitter")), Op.Variable("appraiser"));

    private static Activity Document(string id, string kind, string title, Expression award) => Do.Sequence(
        id,
        new SignedDocument(id, kind, title, Op.Texts(Roles.StandingBody), Op.Texts(Roles.Chairman), Of(award))
        {
            Excluded = Op.Input("insiders"),
            MayBeRefused = true,
        }.Activity,
        Do.If($"{id}.refused", Op.Call("IsNull", Op.Variable("number")), RoundMembers.End($"{id}.declined", "Declined", "refused")));

    private static Activity Awarded(string id) => Do.Sequence(
        id, Do.Publish($"{id}.count", Signals.Counted("awarded")), RoundMembers.End($"{id}.end", "Awarded", "awarded"));
}
