using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using static ThiDua.Workflows.Paths.TaskPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The trial (chạy thử) of each procedure that is to go online: what fails is mended and tried again, a limited number of times.
/// <code>
/// procedures ═ test → Pass → passed
///                ↕ └→ Fail (too often) → failed
///              mend
/// </code>
/// </summary>
internal static class OnlineServiceTrial
{
    public static Activity All => Do.Sequence(
        "trials",
        Do.ParallelForEach("trialOfEach", Op.Variable("procedures"), OfProcedure),
        Tell("passed"),
        Tell("failed"));

    private static Activity OfProcedure => Do.Flowchart("trial")
        .Add(
            Do.HumanTask("test", Op.Texts(Roles.Technician), ["Pass", "Fail"], Procedure, Op.List(Op.Variable("mender")))
                .Named("Chạy thử dịch vụ công trực tuyến").Reminded("trial"),
            Do.Decide("mayMend", Op.Less(Op.Variable("mended"), Limit("mends"))),
            Count("countMended", "mended"),
            Do.HumanTask("mend", Lead, ["Mended"], Procedure).Named("Khắc phục lỗi, đơn giản hóa thủ tục").Into("actor", "mender"),
            Note("notePassed", "passed", Op.CurrentValue),
            Note("noteFailed", "failed", Op.CurrentValue))
        .Variable("mended", 0).Variable("mender")
        .Connect("test", "Pass", "notePassed")
        .Connect("test", "Fail", "mayMend")
        .Connect("mayMend", "False", "noteFailed")
        .Connect("mayMend", "True", "countMended")
        .Chain("countMended", "mend")
        .Connect("mend", "Mended", "test");

    private static Expression Procedure => About(("procedure", Op.CurrentValue));
}
