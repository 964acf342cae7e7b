using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using static ThiDua.Workflows.Paths.TaskPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// How a document comes to be issued (ban hành văn bản): drafted, checked for its form by the office, signed by somebody else, and only
/// then numbered; a draft has no number (số chưa cấp).
/// <code>
/// draft → check → sign → number → done      limits: officeCheck, signing
///   ↑       │Return │ └ Refuse → NotIssued
///   └───────┴───────┘
/// </code>
/// </summary>
internal static class Issuance
{
    /// <summary>Declares the number and how often the document was returned; both are outputs as well.</summary>
    public static WorkflowBuilder Issues(this WorkflowBuilder path) => path.Variable("number").Variable("returned", 0);

    /// <summary>
    /// The way of a document. Who signs needs one of the rights in the path's input <c>signer</c>, or the chairman's when it is not given.
    /// </summary>
    /// <param name="draft">The task that drafts it, with the outcome <c>Submit</c>.</param>
    /// <param name="kind">The symbol of its kind (KH, QĐ, CT, BC).</param>
    public static Activity Of(Activity draft, Expression kind) => Do.Flowchart("issuance")
        .Add(
            draft.Into("actor", "drafter"),
            Do.HumanTask("check", Op.Texts(Roles.Office), ["Present", "Return"], Document(kind), Op.List(Op.Variable("drafter")))
                .Named("Kiểm tra thể thức, trình ký văn bản").Into("actor", "checker").Reminded("officeCheck"),
            Do.HumanTask(
                    "sign",
                    Op.Call("Coalesce", Op.Input("signer"), Op.Texts(Roles.Chairman)),
                    ["Sign", "Return", "Refuse"],
                    Document(kind),
                    Op.List(Op.Variable("drafter"), Op.Variable("checker")))
                .Named("Ký văn bản").Reminded("signing"),
            Count("countReturned", "returned"),
            Tell("returned"),
            Do.Ask("number", Questions.Number, About(("kind", kind), ("year", Op.Input("year")))).Into("number", "number"),
            Tell("number"),
            Ending.With("notIssued", "NotIssued", "refused"))
        .Variable("drafter")
        .Variable("checker")
        .Connect(draft.Id, "Submit", "check")
        .Connect("check", "Return", "countReturned")
        .Connect("check", "Present", "sign")
        .Connect("sign", "Return", "countReturned")
        .Chain("countReturned", "tell.returned", draft.Id)
        .Connect("sign", "Sign", "number")
        .Chain("number", "tell.number")
        .Connect("sign", "Refuse", "notIssued");

    private static Expression Document(Expression kind) => About(("kind", kind), ("returned", Op.Variable("returned")));
}
