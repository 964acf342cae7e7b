using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Workflows.Calendar;
using static ThiDua.Workflows.Paths.TaskPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The verification of what units nominate (thẩm tra điển hình): accepted, rejected, or returned to the unit, a limited number of times
/// and for a limited time.
/// <code>
/// nominated ═ verify → Accept → verified
///               ↕  └→ Reject → rejected
///          supplement ⏳ → rejected
/// </code>
/// </summary>
internal static class ExemplarVerification
{
    public static Activity All => Do.Sequence(
        "verification",
        Do.ParallelForEach("verificationOfEach", Op.Variable("nominated"), OfNomination),
        Tell("verified"),
        Tell("rejected"));

    private static Activity OfNomination => Do.Flowchart("verifying")
        .Add(
            Do.HumanTask("verify", Op.Texts(Roles.Appraiser), ["Accept", "Return", "Reject"], AboutUnit(), Op.List(Op.Variable("supplier")))
                .Named("Thẩm tra điển hình tiên tiến").Reminded("verification"),
            Do.Decide("mayReturn", Op.Less(Op.Variable("returns"), Limit("returns"))),
            Count("countReturn", "returns"),
            Do.HumanTask("supplement", EachUnit, ["Resubmit"], AboutUnit())
                .Named("Bổ sung hồ sơ điển hình tiên tiến").Into("actor", "supplier")
                .CancelledBy(Do.AfterWorkingDays("supplementDue", Limit("supplement"), VietnamCalendar.Name), "Overdue"),
            Note("noteVerified", "verified", Op.CurrentValue),
            Note("noteRejected", "rejected", Op.CurrentValue))
        .Variable("returns", 0).Variable("supplier")
        .Connect("verify", "Accept", "noteVerified")
        .Connect("verify", "Reject", "noteRejected")
        .Connect("verify", "Return", "mayReturn")
        .Connect("mayReturn", "False", "noteRejected")
        .Connect("mayReturn", "True", "countReturn")
        .Chain("countReturn", "supplement")
        .Connect("supplement", "Resubmit", "verify")
        .Connect("supplement", "Overdue", "noteRejected");
}
