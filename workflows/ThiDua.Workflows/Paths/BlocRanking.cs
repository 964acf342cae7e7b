using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using static ThiDua.Workflows.Paths.BlocMeeting;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The ranking of a bloc (xếp hạng), its vote among the best (suy tôn) and what it proposes (đề nghị khen thưởng): hard conditions
/// exclude, tie-breaks separate, the secret ballot is held outside, the quota comes from the regulation; where nothing separates
/// units, the standing body decides.
/// <code>
/// rank → Ranked → acclaim → Acclaimed → honours → Settled → propose → number → done
///   └ Nobody ──┐     └ None ──┐             ↑└ Undecided → decideTie ┐
///              └──────────────┴─→ done      └────────────────────────┘
/// </code>
/// </summary>
internal static class BlocRanking
{
    public static Activity Activity => Do.Flowchart("ranking")
        .Add(
            Do.Ask("rank", Questions.Rank, Sheets, "Ranked", "Nobody").Into("result", "ranking"),
            Do.SetOutput("noteRanking", "ranking", Op.Variable("ranking")),
            Do.Ask("acclaimBallot", Questions.Acclaim, About(("absent", Op.Variable("absent"))), "Acclaimed", "None")
                .Into("result", "acclaim"),
            Do.SetOutput("noteAcclaim", "acclaim", Op.Variable("acclaim")),
            Do.Ask("honours", Questions.Honours, About(("order", Op.Variable("order"))), "Settled", "Undecided").Into("honours", "honours"),
            Do.HumanTask("decideTie", BlocAppraisal.Concluders, ["Decide"], About(), Op.Variable("insiders"))
                .Named("Quyết định thứ tự các đơn vị ngang nhau")
                .Into("order", "order"),
            Do.SetOutput("noteHonours", "honours", Op.Variable("honours")),
            Do.HumanTask("propose", Op.List(Op.Input("head")), ["Propose"], About(("honours", Op.Variable("honours"))))
                .Named("Ký tờ trình đề nghị khen thưởng của khối, cụm")
                .LateAfter(Limit("proposal")),
            Do.Ask("proposalNumber", Questions.Number, Op.Object(("kind", "TTr"), ("year", Op.Input("year")))).Into("number", "number"),
            Do.SetOutput("noteProposal", "proposal", Op.Variable("number")),
            Do.End("nobody"),
            Do.End("noneAcclaimed"))
        .Connect("rank", "Nobody", "nobody")
        .Connect("rank", "Ranked", "noteRanking")
        .Chain("noteRanking", "acclaimBallot")
        .Connect("acclaimBallot", "None", "noneAcclaimed")
        .Connect("acclaimBallot", "Acclaimed", "noteAcclaim")
        .Chain("noteAcclaim", "honours")
        .Connect("honours", "Undecided", "decideTie")
        .Connect("decideTie", "Decide", "honours")
        .Connect("honours", "Settled", "noteHonours")
        .Chain("noteHonours", "propose")
        .Connect("propose", "Propose", "proposalNumber")
        .Chain("proposalNumber", "noteProposal");

    /// <summary>What the ranking needs beside the figures: whose sheet came late or not at all, and who was not at the meeting.</summary>
    private static Expression Sheets => About(
        ("sheets", Op.Variable("scored")), ("unscored", Op.Variable("unscored")), ("absent", Op.Variable("absent")));
}
