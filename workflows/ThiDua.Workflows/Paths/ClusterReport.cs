using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using static ThiDua.Workflows.Paths.ClusterPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// A province's own assessment for its cluster (báo cáo gửi cụm): drafted, signed or returned, numbered, sent to the head province,
/// which takes it or asks for more.
/// <code>
/// write → sign → number → receive → Accept → done
///   ↑Return┘                 └→ Return → write
/// </code>
/// </summary>
internal static class ClusterReport
{
    public static Activity Activity => Do.Flowchart("report")
        .Variable("writer").Variable("reportReturned", 0).Variable("reportNumber")
        .Add(
            Do.HumanTask("write", Op.Input("lead"), ["Submit"], About(("returned", Op.Variable("reportReturned"))))
                .Named("Dự thảo báo cáo phong trào thi đua gửi cụm")
                .Into("actor", "writer")
                .RemindedAfter(Limit("reportReminder"), About(("task", "write"))),
            Do.HumanTask("signReport", Op.Texts(Roles.Chairman), ["Sign", "Return"], About(), Op.List(Op.Variable("writer")))
                .Named("Ký báo cáo gửi cụm"),
            Do.Ask("reportNumber", Questions.Number, Op.Object(("kind", "BC"), ("year", Op.Input("year"))))
                .Into("number", "reportNumber"),
            Do.SetOutput("noteReport", "report", Op.Variable("reportNumber")),
            Do.HumanTask(
                    "receiveReport", Op.List(Op.Variable("head")), ["Accept", "Return"], About(("report", Op.Variable("reportNumber"))))
                .Named("Cụm trưởng tiếp nhận báo cáo của tỉnh"),
            Do.Set("countReportReturned", "reportReturned", Op.Add(Op.Variable("reportReturned"), 1)),
            Do.SetOutput("noteReportReturned", "reportReturned", Op.Variable("reportReturned")),
            Do.End("reportReceived"))
        .Connect("write", "Submit", "signReport")
        .Connect("signReport", "Return", "countReportReturned")
        .Connect("signReport", "Sign", "reportNumber")
        .Chain("reportNumber", "noteReport", "receiveReport")
        .Connect("receiveReport", "Return", "countReportReturned")
        .Chain("countReportReturned", "noteReportReturned", "write")
        .Connect("receiveReport", "Accept", "reportReceived");
}
