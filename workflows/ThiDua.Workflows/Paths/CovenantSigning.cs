using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Calendar;
using static ThiDua.Workflows.Paths.TaskPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// All members sign the covenant (ký giao ước thi đua), each for itself; a refusal and a silence both leave it unsigned. What was
/// signed before a revision is signed again.
/// <code>
/// members ═ sign → signed | Refuse → refusals, unsigned | ⏳ → unsigned
/// </code>
/// </summary>
internal static class CovenantSigning
{
    public static Activity All => Do.Sequence(
        "signing",
        Do.Set("clearRefusals", "refusals", Value.List()),
        Do.Set("clearUnsigned", "unsigned", Value.List()),
        Do.ParallelForEach("signingOfEach", Op.Input("units"), OfMember),
        Tell("refusals"),
        Tell("unsigned"));

    private static Activity OfMember => Do.Flowchart("signingOfMember")
        .Add(
            Do.HumanTask("sign", EachUnit, ["Sign", "Refuse"], AboutUnit(("revision", Op.Variable("revisions"))))
                .Named("Ký giao ước thi đua").Reminded("signingReminder")
                .CancelledBy(Do.AfterWorkingDays("signingDue", Limit("signing"), VietnamCalendar.Name), "Silent"),
            Note("noteRefusal", "refusals", Op.CurrentValue),
            Note("noteUnsigned", "unsigned", Op.CurrentValue))
        .Connect("sign", "Refuse", "noteRefusal")
        .Chain("noteRefusal", "noteUnsigned")
        .Connect("sign", "Silent", "noteUnsigned");
}
