using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using static ThiDua.Workflows.Paths.ClusterPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The results of a cluster go up to the central board (gửi kết quả của cụm về Ban Thi đua - Khen thưởng Trung ương), which takes them
/// or returns them, at most so often; then it takes them as they are.
/// <code>
/// send → number → receive → Accept → done
///   ↑                └→ Return → may return? → no → done
///   └───────────────────────────────┘
/// </code>
/// </summary>
internal static class ClusterResults
{
    public static Activity Activity => Do.Flowchart("results")
        .Variable("sender").Variable("resultsReturned", 0).Variable("resultsNumber")
        .Add(
            Do.HumanTask("send", Op.List(Op.Variable("head")), ["Send"], About(("returned", Op.Variable("resultsReturned"))))
                .Named("Gửi kết quả của cụm về Ban Thi đua - Khen thưởng Trung ương")
                .Into("actor", "sender"),
            Do.Ask("resultsNumber", Questions.Number, Op.Object(("kind", "BC"), ("year", Op.Input("year"))))
                .Into("number", "resultsNumber"),
            Do.SetOutput("noteResults", "results", Op.Variable("resultsNumber")),
            Do.HumanTask(
                    "receive",
                    Op.Texts(Roles.Ministry),
                    ["Accept", "Return"],
                    About(("results", Op.Variable("resultsNumber"))),
                    Op.List(Op.Variable("sender")))
                .Named("Tiếp nhận kết quả của cụm")
                .RemindedAfter(Limit("receive"), About(("task", "receive"))),
            Do.Decide("mayReturn", Op.Less(Op.Variable("resultsReturned"), Limit("returns"))),
            Do.Set("countResultsReturned", "resultsReturned", Op.Add(Op.Variable("resultsReturned"), 1)),
            Do.SetOutput("noteResultsReturned", "resultsReturned", Op.Variable("resultsReturned")),
            Do.End("accepted"),
            Do.End("asTheyAre"))
        .Connect("send", "Send", "resultsNumber")
        .Chain("resultsNumber", "noteResults", "receive")
        .Connect("receive", "Accept", "accepted")
        .Connect("receive", "Return", "mayReturn")
        .Connect("mayReturn", "True", "countResultsReturned")
        .Connect("mayReturn", "False", "asTheyAre")
        .Chain("countResultsReturned", "noteResultsReturned", "send");
}
