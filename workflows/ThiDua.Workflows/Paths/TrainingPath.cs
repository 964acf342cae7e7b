using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using static ThiDua.Workflows.Paths.TaskPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// A training (tập huấn nghiệp vụ): its plan is signed, the class called, participants registered by their units; it is held, put off a
/// limited number of times, or cancelled; then attendance, evaluation and the list of certificates.
/// <code>
/// plan → check → sign → number → call → registrations → class → evaluations → list ⇄ certify → Completed
///   ↑── Return ─────┘└ NotIssued                          └ Cancelled
/// </code>
/// </summary>
/// <remarks>Its own input: <c>signer</c>, the rights of which who signs the plan needs one (the chairman's when not given).</remarks>
internal static class TrainingPath
{
    public const string Id = "training";

    public static WorkflowDefinition Definition { get; } = Define(Id, "Tập huấn nghiệp vụ thi đua, khen thưởng", "signer")
        .Outputs(
            "late", "returned", "number", "registrations", "registrationsMissing", "participants", "postponed", "attended", "evaluations",
            "evaluationsMissing", "poor", "certificates", "reason", "clause")
        .Outcomes("Completed", "Cancelled", "NotIssued", "Withdrawn")
        .Issues().Collects("registration").Collects("evaluation")
        .Variable("participants", 0).Variable("heldOn").Variable("postponed", 0).Variable("attended")
        .Variable("poor", 0).Variable("lister").Variable("certificates")
        .Runs(LifeUntilWithdrawn(Id, Do.Flowchart("life")
            .Add(
                Issuance.Of(
                    Do.HumanTask("plan", Lead, ["Submit"], Knowing("returned")).Named("Dự thảo kế hoạch tập huấn"),
                    "KH"),
                Do.HumanTask("call", Lead, ["Call"], Knowing("number")).Named("Thông báo triệu tập tập huấn"),
                Registrations,
                TrainingClass.Activity,
                Evaluations,
                Certificates,
                Ending.With("completed", "Completed", "completed"))
            .Chain("issuance", "call")
            .Connect("call", "Call", "registrations")
            .Chain("registrations", "class", "evaluations", "certification", "completed")));

    private static Activity Registrations => Contributions.Of(
        "registration",
        Do.HumanTask("register", EachUnit, ["Register", "None"], AboutUnit()).Named("Cử người tham gia tập huấn"),
        AddGiven("addParticipants", "participants", "participants"));

    private static Activity Evaluations => Contributions.Of(
        "evaluation",
        Do.HumanTask("evaluate", EachUnit, ["Good", "Fair", "Poor"], AboutUnit()).Named("Đánh giá chất lượng tập huấn"),
        Do.If("isPoor", Op.Equal(Op.Variable("answer"), "Poor"), Count("countPoor", "poor")));

    /// <summary>Who lists the certificates (giấy chứng nhận) does not sign them.</summary>
    private static Activity Certificates => Do.Flowchart("certification")
        .Add(
            Tell("poor"),
            Do.HumanTask("list", Lead, ["Submit"], Knowing("attended", "poor"))
                .Named("Lập danh sách cấp giấy chứng nhận").Into("certificates", "certificates").Into("actor", "lister"),
            Do.HumanTask(
                    "certify",
                    Op.Texts(Roles.StandingBody),
                    ["Sign", "Return"],
                    Knowing("attended", "certificates"),
                    Op.List(Op.Variable("lister")))
                .Named("Ký giấy chứng nhận").Reminded("certification"),
            Tell("certificates"))
        .Chain("tell.poor", "list")
        .Connect("list", "Submit", "certify")
        .Connect("certify", "Return", "list")
        .Connect("certify", "Sign", "tell.certificates");
}
