using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using static ThiDua.Workflows.Paths.InitiativeSession;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The decision that recognises initiatives (quyết định công nhận sáng kiến, phạm vi ảnh hưởng): prepared when every initiative has its
/// final vote, signed by the chairman or returned, numbered.
/// <code>
/// all settled ⏳ → any recognised? → prepare ⇄ sign → number → (signed) → done
///                        └→ none: done
/// </code>
/// </summary>
internal static class InitiativeDecision
{
    public static Activity Activity => Do.Flowchart("decision")
        .Variable("preparer").Variable("returned", 0).Variable("decisionNumber")
        .Add(
            Do.WaitUntil("allSettled", Op.AtLeast(Op.Variable("settled"), Op.Variable("sent"))),
            Do.Decide("anyRecognised", Op.Less(0, Op.Variable("recognised"))),
            Do.End("nothingToDecide"),
            Do.HumanTask("prepare", Op.Input("lead"), ["Submit"], About(("recognised", Op.Variable("recognised"))))
                .Named("Trình quyết định công nhận sáng kiến")
                .Into("actor", "preparer")
                .LateAfter(Limit("decision")),
            Do.HumanTask(
                    "sign",
                    Op.Texts(Roles.Chairman),
                    ["Sign", "Return"],
                    About(("recognised", Op.Variable("recognised"))),
                    Op.List(Op.Variable("preparer")))
                .Named("Ký quyết định công nhận sáng kiến"),
            Do.Set("countReturned", "returned", Op.Add(Op.Variable("returned"), 1)),
            Do.SetOutput("noteReturned", "returned", Op.Variable("returned")),
            Do.Ask("decisionNumber", Questions.Number, Op.Object(("kind", "QĐ"), ("year", Op.Input("year"))))
                .Into("number", "decisionNumber"),
            Do.SetOutput("noteDecision", "decision", Op.Variable("decisionNumber")),
            Do.Publish("signed", Signals.InitiativesSigned))
        .Chain("allSettled", "anyRecognised")
        .Connect("anyRecognised", "False", "nothingToDecide")
        .Connect("anyRecognised", "True", "prepare")
        .Connect("prepare", "Submit", "sign")
        .Connect("sign", "Return", "countReturned")
        .Chain("countReturned", "noteReturned", "prepare")
        .Connect("sign", "Sign", "decisionNumber")
        .Chain("decisionNumber", "noteDecision", "signed");
}
