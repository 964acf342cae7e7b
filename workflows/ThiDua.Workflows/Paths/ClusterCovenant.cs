using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;
using static ThiDua.Workflows.Paths.ClusterPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The covenant of a cluster for the next year (giao ước thi đua của cụm): the next head province drafts it, every province signs or
/// refuses with its reason; after a refusal it is revised and signed anew, at most so often.
/// <code>
/// draftCovenant → signatures (each province) → refused? → no → done, naming who has not signed
///        ↑                                        └ yes → may revise? ─ no ┘
///        └────────────────────────────────────────────────┘
/// </code>
/// </summary>
internal static class ClusterCovenant
{
    public static Activity Activity => Do.Flowchart("covenant")
        .Variable("signed", Value.List()).Variable("unsigned", Value.List()).Variable("refused", 0).Variable("revisions", 0)
        .Add(
            Do.HumanTask(
                    "draftCovenant", Op.List(Op.Variable("nextHead")), ["Submit"], About(("unsigned", Op.Variable("unsigned"))))
                .Named("Dự thảo giao ước thi đua của cụm năm sau")
                .RemindedAfter(Limit("covenantDraft"), About(("task", "draftCovenant"), ("unit", Op.Variable("nextHead")))),
            Do.Set("forgetSigned", "signed", Op.List()),
            Do.Set("forgetUnsigned", "unsigned", Op.List()),
            Do.Set("forgetRefused", "refused", 0),
            Signatures,
            Do.Decide("mustRevise", Op.And(Op.Less(0, Op.Variable("refused")), Op.Less(Op.Variable("revisions"), Limit("revisions")))),
            Do.Set("countRevision", "revisions", Op.Add(Op.Variable("revisions"), 1)),
            Do.SetOutput("noteRevisions", "revisions", Op.Variable("revisions")),
            Do.SetOutput("noteSigned", "signed", Op.Variable("signed")),
            Do.SetOutput("noteUnsigned", "unsigned", Op.Variable("unsigned")))
        .Connect("draftCovenant", "Submit", "forgetSigned")
        .Chain("forgetSigned", "forgetUnsigned", "forgetRefused", "signatures", "mustRevise")
        .Connect("mustRevise", "True", "countRevision")
        .Chain("countRevision", "noteRevisions", "draftCovenant")
        .Connect("mustRevise", "False", "noteSigned")
        .Chain("noteSigned", "noteUnsigned");

    private static Activity Signatures => Do.ParallelForEach(
        "signatures",
        Op.Variable("members"),
        Do.Sequence(
            "signature",
            Do.HumanTask("signCovenant", Op.List(Op.CurrentValue), ["Sign", "Refuse"], About(("unit", Op.CurrentValue)))
                .Named("Ký giao ước thi đua của cụm")
                .Into("outcome", "answer")
                .RemindedAfter(Limit("signatureReminder"), About(("task", "signCovenant"), ("unit", Op.CurrentValue)))
                .EndedAfter(Limit("signature"), "Silent"),
            Do.If(
                "refuses",
                Op.Equal(Op.Variable("answer"), "Refuse"),
                Do.Set("countRefused", "refused", Op.Add(Op.Variable("refused"), 1))),
            Do.If(
                "signs",
                Op.Equal(Op.Variable("answer"), "Sign"),
                Do.Set("noteSignature", "signed", Op.Call("Append", Op.Variable("signed"), Op.CurrentValue)),
                Do.Set("noteNoSignature", "unsigned", Op.Call("Append", Op.Variable("unsigned"), Op.CurrentValue))))
            .WithVariable("answer"));
}
