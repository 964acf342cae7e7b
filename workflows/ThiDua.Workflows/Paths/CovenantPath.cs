using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;
using static ThiDua.Workflows.Paths.TaskPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// A covenant (giao ước thi đua) of a bloc: drafted by its head, commented on and signed by all members, registered with the provincial
/// council, and reviewed by the members' own targets after six months.
/// <code>
/// draft → comments → revise → sign (each member) → register → ⏳ assessments → conclude → Achieved | Behind
///                      ↑ ←─ refused or unsigned ──┘   │  └→ Registered (part: signing)
///                      └───────────── Return ─────────┘    (revisions are limited → NotConcluded)
/// </code>
/// </summary>
/// <remarks>
/// Who registers it sets the day of the review (<c>reviewOn</c>). Its own input: <c>part</c>, <c>signing</c> when the task ends with the
/// registration, <c>review</c> when the covenant was signed before.
/// </remarks>
internal static class CovenantPath
{
    public const string Id = "covenant";

    public static WorkflowDefinition Definition { get; } = Define(Id, "Ký kết, thực hiện giao ước thi đua", "part")
        .Outputs(
            "late", "comments", "commentsMissing", "revisions", "refusals", "unsigned", "assessments", "assessmentsMissing", "behind",
            "reason", "clause")
        .Outcomes("Achieved", "Behind", "Registered", "NotConcluded")
        .Collects("comment").Collects("assessment")
        .Variable("revisions", 0).Variable("refusals", Value.List()).Variable("unsigned", Value.List())
        .Variable("drafter").Variable("reviewOn").Variable("behind", Value.List())
        .Runs(Life(Id, Do.Sequence(
            "life",
            Do.If("isSignedHere", Op.NotEqual(Op.Input("part"), "review"), Conclusion),
            CovenantReview.Activity)));

    private static Activity Conclusion => Do.Flowchart("conclusion")
        .Add(
            Do.HumanTask("draft", Lead, ["Send"], About()).Named("Dự thảo giao ước thi đua"),
            Comments,
            Do.HumanTask("revise", Lead, ["Submit"], Objections).Named("Hoàn thiện giao ước thi đua").Into("actor", "drafter"),
            CovenantSigning.All,
            Do.Decide("isSigned", Op.Equal(Op.Call("Count", Op.Variable("unsigned")), 0)),
            Do.HumanTask("register", Op.Texts(Roles.Secretary), ["Register", "Return"], About(), Op.List(Op.Variable("drafter")))
                .Named("Đăng ký giao ước với Hội đồng Thi đua - Khen thưởng tỉnh").Reminded("registration").Into("reviewOn", "reviewOn"),
            Do.Decide("mayRevise", Op.Less(Op.Variable("revisions"), Limit("revisions"))),
            Count("countRevision", "revisions"),
            Tell("revisions"),
            Ending.With("notConcluded", "NotConcluded", "not-signed-or-not-registered"),
            Do.Decide("isReviewed", Op.NotEqual(Op.Input("part"), "signing")),
            Ending.With("registered", "Registered", "registered"),
            Do.StartAt("untilReview", Op.Variable("reviewOn")))
        .Connect("draft", "Send", "comments")
        .Chain("comments", "revise")
        .Connect("revise", "Submit", "signing")
        .Chain("signing", "isSigned")
        .Connect("isSigned", "True", "register")
        .Connect("isSigned", "False", "mayRevise")
        .Connect("register", "Return", "mayRevise")
        .Connect("register", "Register", "isReviewed")
        .Connect("isReviewed", "False", "registered")
        .Connect("isReviewed", "True", "untilReview")
        .Connect("mayRevise", "True", "countRevision")
        .Connect("mayRevise", "False", "notConcluded")
        .Chain("countRevision", "tell.revisions", "revise");

    private static Activity Comments => Contributions.Of(
        "comment",
        Do.HumanTask("comment", EachUnit, ["Agree", "Amend"], AboutUnit()).Named("Góp ý dự thảo giao ước thi đua"));

    private static Expression Objections => Knowing("comments", "commentsMissing", "refusals", "unsigned");
}
