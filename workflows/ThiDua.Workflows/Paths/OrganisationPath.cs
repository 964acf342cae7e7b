using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Workflows.Calendar;
using static ThiDua.Workflows.Paths.TaskPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The organisation (kiện toàn) of councils, blocs and staff: proposed by units, appraised, put before the Party's personnel body, whose
/// silence is no consent, decided, published, in force from a day, and handed over.
/// <code>
/// proposals → appraise → personnel → draft → check → sign → number → publish → ⏳ effective → hand over ⇄ take over → TakenOver
///                │  ↑ Object ─┘        ↑── Return ──────┘└ NotIssued
///                └ NothingToChange
/// </code>
/// </summary>
/// <remarks>
/// Who drafts the decision sets the day from which it holds (<c>effectiveOn</c>). Its own inputs: <c>successors</c>, the rights of
/// which who takes over needs one (the units' and the standing body's when not given), and <c>signer</c> (the chairman's when not given).
/// </remarks>
internal static class OrganisationPath
{
    public const string Id = "organisation";
    private const string Title = "Kiện toàn Hội đồng, khối, cụm và tổ chức, nhân sự";

    public static WorkflowDefinition Definition { get; } = Define(Id, Title, "successors", "signer")
        .Outputs("late", "proposals", "proposalsMissing", "changes", "objections", "returned", "number", "disputes", "reason", "clause")
        .Outcomes("TakenOver", "NothingToChange", "NotIssued")
        .Collects("proposal").Issues()
        .Variable("changes", 0).Variable("appraiser").Variable("objections", 0).Variable("effectiveOn")
        .Variable("giver").Variable("disputes", 0)
        .Runs(Life(Id, Do.Flowchart("life")
            .Add(
                Proposals,
                Appraisal,
                Issuance.Of(
                    Do.HumanTask("draft", Lead, ["Submit"], Knowing("changes"))
                        .Named("Dự thảo quyết định kiện toàn").Into("effectiveOn", "effectiveOn"),
                    "QĐ"),
                Do.HumanTask("publish", Op.Texts(Roles.Office), ["Publish"], Knowing("number")).Named("Công bố quyết định kiện toàn"),
                Do.StartAt("untilEffective", Op.Variable("effectiveOn")),
                Handover,
                Ending.With("takenOver", "TakenOver", "taken-over"))
            .Chain("proposals", "appraisal", "issuance", "publish")
            .Connect("publish", "Publish", "untilEffective")
            .Chain("untilEffective", "handover", "takenOver")));

    private static Activity Proposals => Contributions.Of(
        "proposal",
        Do.HumanTask("propose", EachUnit, ["Propose", "NoChange"], AboutUnit()).Named("Đề xuất kiện toàn"),
        Do.If("isChange", Op.Equal(Op.Variable("answer"), "Propose"), Count("countChange", "changes")));

    private static Activity Appraisal => Do.Flowchart("appraisal")
        .Add(
            Tell("changes"),
            Do.HumanTask("appraise", Op.Texts(Roles.Appraiser), ["Submit", "NothingToChange"], Appraised)
                .Named("Thẩm định phương án kiện toàn").Into("actor", "appraiser").Reminded("appraisal"),
            Do.HumanTask("personnel", Op.Texts(Roles.PartyPersonnel), ["Agree", "Object"], Appraised, Op.List(Op.Variable("appraiser")))
                .Named("Cho ý kiến về nhân sự").Reminded("personnelReminder")
                .AccompaniedBy(
                    Do.AfterWorkingDays("personnelOverdue", Limit("personnelOpinion"), VietnamCalendar.Name),
                    Do.Ask("personnelEscalate", Questions.Escalate, About(("what", "personnel")))),
            Count("countObjection", "objections"),
            Tell("objections"),
            Ending.With("nothing", "NothingToChange", "nothing-to-change"))
        .Chain("tell.changes", "appraise")
        .Connect("appraise", "NothingToChange", "nothing")
        .Connect("appraise", "Submit", "personnel")
        .Connect("personnel", "Object", "countObjection")
        .Chain("countObjection", "tell.objections", "appraise");

    /// <summary>Who hands over (bàn giao) does not take over; what is disputed is handed over again.</summary>
    private static Activity Handover => Do.Flowchart("handover")
        .Add(
            Do.HumanTask("handOver", Lead, ["HandOver"], Knowing("number", "disputes"))
                .Named("Bàn giao nhiệm vụ, hồ sơ").Into("actor", "giver"),
            Do.HumanTask(
                    "takeOver",
                    Op.Call("Coalesce", Op.Input("successors"), Op.Call("Append", Op.Input("units"), Roles.StandingBody)),
                    ["Accept", "Dispute"],
                    Knowing("number"),
                    Op.List(Op.Variable("giver")))
                .Named("Nhận bàn giao nhiệm vụ, hồ sơ").Reminded("handover"),
            Count("countDispute", "disputes"),
            Tell("disputes"))
        .Connect("handOver", "HandOver", "takeOver")
        .Connect("takeOver", "Dispute", "countDispute")
        .Chain("countDispute", "tell.disputes", "handOver");

    private static Expression Appraised => Knowing("changes", "proposalsMissing", "objections");
}
