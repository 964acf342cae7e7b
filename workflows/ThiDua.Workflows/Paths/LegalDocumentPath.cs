using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using static ThiDua.Workflows.Paths.TaskPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// A plan or legal document (kế hoạch, văn bản quy phạm pháp luật, văn bản chỉ đạo): drafted by the lead, put before the co-ordinating
/// units and, when it is normative, the people; finished with what was taken over, checked, signed, numbered, sent.
/// <code>
/// outline → consultation (child) → finalise → check → sign → number → send → Issued
///                                      ↑────── Return ──┘└ Refuse → NotIssued
/// </code>
/// </summary>
/// <remarks>
/// Its own inputs: <c>kind</c>, the symbol of its kind (KH when not given); <c>audience</c>, <c>people</c> when it is normative
/// and they are asked as well; <c>signer</c>, the rights of which who signs needs one (the chairman's when not given).
/// </remarks>
internal static class LegalDocumentPath
{
    public const string Id = "legal-document";
    private const string Title = "Xây dựng, ban hành kế hoạch, văn bản";

    public static WorkflowDefinition Definition { get; } = Define(Id, Title, "kind", "audience", "signer")
        .Outputs("late", "opinions", "returned", "number", "reason", "clause")
        .Outcomes("Issued", "NotIssued", "Withdrawn")
        .Issues()
        .Variable("consulted")
        .Runs(LifeUntilWithdrawn(Id, Do.Flowchart("life")
            .Add(
                Do.HumanTask("outline", Lead, ["Consult"], About(("kind", Kind))).Named("Dự thảo văn bản"),
                Consultation,
                Do.SetOutput("tell.opinions", "opinions", Opinions),
                Issuance.Of(
                    Do.HumanTask(
                            "finalise",
                            Lead,
                            ["Submit"],
                            About(("kind", Kind), ("opinions", Opinions), ("returned", Op.Variable("returned"))))
                        .Named("Hoàn thiện dự thảo, trình ký"),
                    Kind),
                Do.HumanTask(
                        "send",
                        Op.Texts(Roles.Office),
                        ["Send"],
                        About(("number", Op.Variable("number")), ("recipients", Op.Input("units"))))
                    .Named("Phát hành, gửi văn bản"),
                Ending.With("issued", "Issued", "issued"))
            .Connect("outline", "Consult", "consultation")
            .Chain("consultation", "tell.opinions", "issuance", "send")
            .Connect("send", "Send", "issued")));

    private static Expression Kind => Op.Call("Coalesce", Op.Input("kind"), "KH");

    private static Expression Opinions => Op.Member(Op.Variable("consulted"), "output");

    private static Activity Consultation => Do.RunWorkflow("consultation", ConsultationPath.Id, Op.Object(
            ("plan", Op.Input("plan")),
            ("task", Op.Input("task")),
            ("work", Key),
            ("year", Op.Input("year")),
            ("lead", Op.Input("lead")),
            ("units", Op.Input("units")),
            ("due", Op.Input("due")),
            ("audience", Op.Call("Coalesce", Op.Input("audience"), "agencies")),
            ("agencyDays", Limit("opinion")),
            ("publicDays", Limit("publicOpinion"))))
        .WithInput("correlationId", Key)
        .Into("result", "consulted");

    private static Expression Key => Op.Concat(Op.Input("work"), "/", ConsultationPath.Id);
}
