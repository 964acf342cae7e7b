using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// What follows from a letter that was found to be right: dossiers that are still on their way end, awards that were granted are
/// considered for cancellation, one after the other.
/// <code>
/// each held dossier → complaint-upheld    each award → cancellation    → Upheld
/// </code>
/// </summary>
internal static class ComplaintConsequences
{
    public static Activity Activity => Do.Sequence(
        "consequences",
        Do.ForEach("rejections", Rejected, Do.Publish("reject", Signals.ComplaintUpheld, correlationId: Op.CurrentValue)),
        Do.SetOutput("noteRejected", "rejected", Op.Call("Count", Rejected)),
        Do.ForEach("cancellations", Op.Variable("awarded"), Cancellation),
        Do.SetOutput("noteCancelled", "cancelled", Op.Variable("cancelled")),
        IntakePeriod.TellCounted("upheld"),
        IntakePeriod.End("upheld", "Upheld", "upheld"));

    /// <summary>The dossiers that the answer named, else the one that the letter names.</summary>
    private static Expression Rejected => Op.Call(
        "If",
        Op.Equal(Op.Variable("hold"), "Held"),
        Op.Call("Coalesce", Op.Variable("held"), Op.List(Op.Input("dossier"))),
        Op.List());

    private static Activity Cancellation => Do.Sequence(
        "cancellation",
        Do.RunWorkflow("cancel", CancellationPath.Id, Op.Object(
                ("work", Op.Input("work")),
                ("year", Op.Input("year")),
                ("dossier", Op.Member(Op.CurrentValue, "dossier")),
                ("award", Op.Member(Op.CurrentValue, "award")),
                ("level", Op.Member(Op.CurrentValue, "level")),
                ("decision", Op.Member(Op.CurrentValue, "decision")),
                ("subject", Op.Call("Coalesce", Op.Member(Op.CurrentValue, "subject"), Op.Input("subject"))),
                ("insiders", Op.Input("insiders")),
                ("ground", Op.Variable("number"))))
            .WithInput("correlationId", Op.Concat(Op.Member(Op.CurrentValue, "dossier"), "/cancellation"))
            .Into("outcome", "ended"),
        Do.If(
            "isCancelled",
            Op.Equal(Op.Variable("ended"), "Cancelled"),
            Do.Set("countCancelled", "cancelled", Op.Add(Op.Variable("cancelled"), 1))))
        .WithVariable("ended");
}
