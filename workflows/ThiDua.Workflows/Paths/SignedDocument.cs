using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// A document that one person drafts and another signs (ký ban hành): the signer may return it, or refuse it where the path allows; it
/// takes its number only when it is signed.
/// <code>
/// draft ⇄ Return ─ sign → Sign → number → done
///                    └→ Refuse → done, without a number
/// </code>
/// The definition declares the variables <c>returned</c> (0) and <see cref="Number"/>; the latter stays empty after a refusal.
/// </summary>
/// <param name="Id">The prefix of its activities: plan gives plan.draft and plan.sign.</param>
/// <param name="Kind">The kind of the document, by which it is numbered: KH, QĐ, TTr, KL.</param>
/// <param name="Title">What it is, as a clerk reads it after "Dự thảo" and "Ký".</param>
/// <param name="Drafters">The rights of which a drafter needs one.</param>
/// <param name="Signers">The rights of which the signer needs one.</param>
/// <param name="About">What the tasks are about.</param>
internal sealed record SignedDocument(string Id, string Kind, string Title, Expression Drafters, Expression Signers, Expression About)
{
    /// <summary>Who may neither draft nor sign it.</summary>
    public Expression Excluded { get; init; } = Op.List();

    /// <summary>The variable and output that its number goes to.</summary>
    public string Number { get; init; } = "number";

    /// <summary>Whether the signer may refuse it for good.</summary>
    public bool MayBeRefused { get; init; }

    /// <summary>Which values of the draft go to a variable of the same name.</summary>
    public string[] DraftBrings { get; init; } = [];

    /// <summary>Draft, signature and number.</summary>
    public Activity Activity => Do.Flowchart($"{Id}.document")
        .Variable("drafter")
        .Add(
            Draft,
            Do.HumanTask($"{Id}.sign", Signers, MayBeRefused ? ["Sign", "Return", "Refuse"] : ["Sign", "Return"], About, NotByDrafter)
                .Named($"Ký {Title}")
                .RemindedAfter(Limited.By("sign"), About),
            Do.Set($"{Id}.countReturn", "returned", Op.Add(Op.Variable("returned"), 1)),
            Do.SetOutput($"{Id}.noteReturn", "returned", Op.Variable("returned")),
            Do.Ask($"{Id}.number", Questions.Number, Op.Object(
                    ("kind", Kind), ("year", Op.Input("year")), ("work", Op.Input("work")), ("about", About)))
                .Into("number", Number),
            Do.SetOutput($"{Id}.noteNumber", Number, Op.Variable(Number)))
        .Connect($"{Id}.draft", "Submit", $"{Id}.sign")
        .Connect($"{Id}.sign", "Return", $"{Id}.countReturn")
        .Chain($"{Id}.countReturn", $"{Id}.noteReturn", $"{Id}.draft")
        .Connect($"{Id}.sign", "Sign", $"{Id}.number")
        .Chain($"{Id}.number", $"{Id}.noteNumber");

    private Activity Draft => DraftBrings.Aggregate(
        Do.HumanTask($"{Id}.draft", Drafters, ["Submit"], About, Excluded).Named($"Dự thảo {Title}").Into("actor", "drafter"),
        (draft, value) => draft.Into(value, value));

    private Expression NotByDrafter => Op.Call("Append", Excluded, Op.Variable("drafter"));
}
