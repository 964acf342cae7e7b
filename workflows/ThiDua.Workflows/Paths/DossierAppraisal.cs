using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Workflows.Calendar;
using static ThiDua.Workflows.Paths.DossierPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The appraisal (thẩm định) of a dossier: agencies are asked for their opinion (hiệp y), the rules judge the facts, and a person
/// decides. A person can propose only what the rules find eligible, and reject only by a condition that is unmet.
/// <code>
/// opinions → judge → Eligible, Held → appraise → done
///              ↑  └→ NotEligible ──→ confirm → Rejected
///              └── supplement ←─ Return ┘  (the appraisal's clock stands)
/// </code>
/// </summary>
internal static class DossierAppraisal
{
    private const string Due = "appraisalDue";
    private const string Reminder = "appraisalReminder";

    public static Activity Activity => Flow.Build()
        .AccompaniedBy(
            Do.AfterWorkingDays(Reminder, Limit("appraisal"), VietnamCalendar.Name),
            Do.Ask("remindAppraiser", Questions.Remind, About(("task", "appraise"))))
        .AccompaniedBy(
            Do.AfterWorkingDays(Due, Limit("appraisalWithOpinions"), VietnamCalendar.Name),
            Do.SetOutput("appraisalLate", "late", "appraisal"));

    private static FlowchartBuilder Flow => Do.Flowchart("appraisal")
        .Add(
            Opinions,
            Do.SetOutput("noteOpinions", "opinions", Op.Variable("opinions")),
            Judge("judge", stage: "appraisal"),
            Decision("appraise", "Propose"),
            Decision("confirm", "Reject"),
            Rejected("ineligible", "Rejected", "not-eligible"))
        .Chain("opinions", "noteOpinions", "judge")
        .Connect("judge", "Eligible", "appraise")
        .Connect("judge", "Held", "appraise")
        .Connect("judge", "NotEligible", "confirm")
        .Connect("confirm", "Reject", "ineligible")
        .WithSupplement("appraisal.", "judge", returnedBy: ["appraise", "confirm"], Due, Reminder);

    /// <summary>Who submitted the dossier, or belongs to its unit, does not appraise it.</summary>
    private static Activity Decision(string id, string outcome) => Do.HumanTask(
            id,
            Op.Texts(Roles.Appraiser),
            [outcome, "Return"],
            About(("verdict", Op.Member(Op.Variable("judgement"), "outcome")), ("unmet", Unmet), ("opinions", Op.Variable("opinions"))),
            Op.Call("Append", Op.Input("insiders"), Op.Variable("submitter")))
        .Into("actor", "appraiser");

    /// <summary>Every agency that was asked has its own limit; silence means what the rules say it means.</summary>
    private static Activity Opinions => Do.ParallelForEach(
        "opinions",
        Op.Variable("agencies"),
        Do.Sequence(
            "askAgency",
            Do.HumanTask("opinion", Op.List(Op.CurrentValue), ["Agree", "Object"], About(), Op.Input("insiders"))
                .Into("outcome", "opinion")
                .CancelledBy(Do.AfterWorkingDays("opinionDue", Limit("opinion"), VietnamCalendar.Name), "Silent"),
            Do.Set(
                "noteOpinion",
                "opinions",
                Op.Call("Append", Op.Variable("opinions"), Op.Object(
                    ("agency", Op.CurrentValue),
                    ("opinion", Op.Call("Coalesce", Op.Variable("opinion"), Limit("silence")))))))
            .WithVariable("opinion"));
}
