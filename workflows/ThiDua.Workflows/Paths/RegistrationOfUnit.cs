using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Workflows.Calendar;
using static ThiDua.Workflows.Paths.TaskPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// One unit's registration: drafted by its contact, submitted by its head, checked by the standing body, which returns it for supplement
/// (bổ sung) a limited number of times. After the first limit it is late, after the second the unit is not registered.
/// <code>
/// write → check → Accept → register
///   │ ⏳     ↕ Return (limited) → incomplete
///   └ Silent → silent
/// </code>
/// </summary>
internal static class RegistrationOfUnit
{
    /// <summary>All units at once.</summary>
    public static Activity All => Do.Sequence(
        "registrations",
        Do.ParallelForEach("registrationOfEach", Op.Input("units"), OfUnit),
        Tell("register"),
        Tell("lateUnits"),
        Tell("titles"),
        Tell("targets"),
        Tell("silent"),
        Tell("incomplete"));

    private static Activity OfUnit => Do.Flowchart("registration")
        .Add(
            Write,
            Do.HumanTask("check", Op.Texts(Roles.Intake), ["Accept", "Return"], Registered, Op.List(Op.Variable("submitter")))
                .Named("Kiểm tra nội dung đăng ký thi đua").Reminded("check"),
            Do.Decide("mayReturn", Op.Less(Op.Variable("returns"), Limit("returns"))),
            Count("countReturn", "returns"),
            Do.HumanTask("supplement", EachUnit, ["Resubmit"], Registered)
                .Named("Bổ sung nội dung đăng ký thi đua").Into("values", "given").Into("actor", "submitter")
                .CancelledBy(Do.AfterWorkingDays("supplementDue", Limit("supplement"), VietnamCalendar.Name), "Overdue"),
            Do.If("wasLate", Op.Variable("isLate"), Note("noteLateUnit", "lateUnits", Op.CurrentValue)),
            Note("register", "register", Op.CurrentValue),
            AddGiven("addTitles", "titles", "titles"),
            AddGiven("addTargets", "targets", "targets"),
            Note("noteSilent", "silent", Op.CurrentValue),
            Note("noteIncomplete", "incomplete", Op.CurrentValue))
        .Variable("given").Variable("answer").Variable("submitter").Variable("isLate", false).Variable("returns", 0)
        .Connect("write", "check")
        .Connect("write", "Silent", "noteSilent")
        .Connect("check", "Accept", "wasLate")
        .Chain("wasLate", "register", "addTitles", "addTargets")
        .Connect("check", "Return", "mayReturn")
        .Connect("mayReturn", "True", "countReturn")
        .Connect("mayReturn", "False", "noteIncomplete")
        .Chain("countReturn", "supplement")
        .Connect("supplement", "Resubmit", "check")
        .Connect("supplement", "Overdue", "noteIncomplete");

    private static Activity Write => UnitPaper.Of("write", "nội dung đăng ký thi đua")
        .AccompaniedBy(
            Do.AfterWorkingDays("registrationReminder", Limit("registrationReminder"), VietnamCalendar.Name),
            Do.Ask("registrationRemind", Questions.Remind, AboutUnit(("task", "write"))))
        .AccompaniedBy(
            Do.AfterWorkingDays("registrationDue", Limit("registration"), VietnamCalendar.Name),
            Do.Set("becomesLate", "isLate", true))
        .CancelledBy(Do.AfterWorkingDays("registrationCloses", Limit("lateRegistration"), VietnamCalendar.Name), "Silent");

    private static Expression Registered => AboutUnit(("given", Op.Variable("given")));
}
