using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Workflows.Calendar;
using static ThiDua.Workflows.Paths.TaskPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The change of what was registered (điều chỉnh đăng ký): until a last day each registered unit may ask for one; the standing body
/// allows or refuses it; silence keeps what was registered. The register stays; the units with an allowed change are listed beside it.
/// <code>
/// registered units ═ change → consider → Allow → changes
///                       └ ⏳ Keep  └ Refuse
/// </code>
/// </summary>
internal static class RegistrationChange
{
    public static Activity All => Do.Sequence(
        "allChanges",
        Do.ParallelForEach("changeOfEach", Op.Variable("register"), OfUnit),
        Tell("changes"));

    private static Activity OfUnit => Do.Flowchart("changing")
        .Add(
            Do.HumanTask("change", EachUnit, ["Change", "Keep"], AboutUnit())
                .Named("Điều chỉnh nội dung đăng ký thi đua").Into("values", "given").Into("actor", "changer")
                .CancelledBy(Do.AfterWorkingDays("changeDue", Limit("change"), VietnamCalendar.Name), "Keep"),
            Do.HumanTask(
                    "consider",
                    Op.Texts(Roles.Intake),
                    ["Allow", "Refuse"],
                    AboutUnit(("given", Op.Variable("given"))),
                    Op.List(Op.Variable("changer")))
                .Named("Xem xét điều chỉnh đăng ký thi đua").Reminded("check"),
            Note("noteChange", "changes", Op.CurrentValue))
        .Variable("given").Variable("changer")
        .Connect("change", "Change", "consider")
        .Connect("consider", "Allow", "noteChange");
}
