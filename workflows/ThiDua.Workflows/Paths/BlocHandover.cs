using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using static ThiDua.Workflows.Paths.BlocMeeting;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The headship of a bloc goes to the next unit (luân phiên Trưởng khối, Phó trưởng khối): by the order of the bloc's regulation, or as
/// the meeting chose; the old head hands its papers over, the new one takes them or names what is missing.
/// <code>
/// rotation → elect → handOver → takeOver → Accept → done
///                        └──────── Missing ┘
/// </code>
/// </summary>
internal static class BlocHandover
{
    public static Activity Activity => Do.Flowchart("handover")
        .Add(
            Do.Ask("rotation", Questions.Rotation, About(("head", Op.Input("head")), ("members", Op.Input("members"))))
                .Into("head", "nextHead").Into("deputy", "nextDeputy"),
            Do.HumanTask(
                    "elect",
                    Op.List(Op.Input("head")),
                    ["ByRotation", "Other"],
                    About(("head", Op.Variable("nextHead")), ("deputy", Op.Variable("nextDeputy"))))
                .Named("Hội nghị bầu Trưởng khối, Phó trưởng khối năm sau")
                .Into("values", "elected"),
            Do.Set("otherHead", "nextHead", Op.Member(Op.Variable("elected"), "head")),
            Do.Set("otherDeputy", "nextDeputy", Op.Member(Op.Variable("elected"), "deputy")),
            Do.SetOutput("noteHead", "nextHead", Op.Variable("nextHead")),
            Do.SetOutput("noteDeputy", "nextDeputy", Op.Variable("nextDeputy")),
            Do.HumanTask("handOver", Op.List(Op.Input("head")), ["HandOver"], About(("missing", Op.Variable("missing"))))
                .Named("Bàn giao hồ sơ Trưởng khối, Trưởng cụm")
                .RemindedAfter(Limit("handover"), About(("task", "handOver"), ("unit", Op.Input("head")))),
            Do.HumanTask("takeOver", Op.List(Op.Variable("nextHead")), ["Accept", "Missing"], About(("from", Op.Input("head"))))
                .Named("Nhận bàn giao Trưởng khối, Trưởng cụm")
                .Into("missing", "missing")
                .RemindedAfter(Limit("handover"), About(("task", "takeOver"), ("unit", Op.Variable("nextHead")))),
            Do.SetOutput("noteHandover", "handover", Op.Object(("from", Op.Input("head")), ("to", Op.Variable("nextHead")))))
        .Variable("elected")
        .Chain("rotation", "elect")
        .Connect("elect", "ByRotation", "noteHead")
        .Connect("elect", "Other", "otherHead")
        .Chain("otherHead", "otherDeputy", "noteHead")
        .Chain("noteHead", "noteDeputy", "handOver")
        .Connect("handOver", "HandOver", "takeOver")
        .Connect("takeOver", "Missing", "handOver")
        .Connect("takeOver", "Accept", "noteHandover");
}
