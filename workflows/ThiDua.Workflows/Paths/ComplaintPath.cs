using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// A letter (đơn thư): it is classified and accepted, the dossiers it concerns are held with their clocks, it is verified by an inspector
/// who is no insider, and the conclusion is signed and told. A complaint can come a second time, before another inspector. Anonymous
/// letters are not accepted but may trigger a check.
/// <code>
/// classify → Complaint | Denunciation → accept ─┐                                             ┌→ release → second? → Unfounded
///        ├→ Anonymous → check ──────── Signs ───┴→ hold → verification → told → finding ──────┤      └→ hold
///        │               └ Filed                    └ NothingToHold                           └→ consequences → Upheld
///        ├→ Petition → Answered    └→ NotOurs → NotAccepted           withdrawn at any time → (released) → Withdrawn
/// </code>
/// </summary>
/// <remarks>
/// Inputs: the <c>round</c> (the work of a plan's task that counts the year's letters; none when no task does), the <c>letter</c>, the
/// <c>dossier</c> or the <c>subject</c> (all of whose dossiers) that it is about, the <c>insiders</c>, and the <c>writer</c> (người khiếu nại,
/// tố cáo) as a code; none when it is anonymous.
/// </remarks>
internal static class ComplaintPath
{
    public const string Id = "complaint";

    public static WorkflowDefinition Definition { get; } = Workflow.Define(Id, 2)
        .Named("Giải quyết đơn thư, khiếu nại, tố cáo")
        .Inputs("round", "work", "year", "letter", "dossier", "subject", "insiders", "writer")
        .Outputs("reason", "clause", "late", "kind", "level", "number", "returned", "extended", "rejected", "cancelled")
        .Outcomes("Unfounded", "Upheld", "NothingToHold", "NotAccepted", "Answered", "Filed", "Withdrawn")
        .Variable(Limited.Variable).Variable("kind").Variable("level", 1).Variable("hold").Variable("held").Variable("awarded")
        .Variable("finding").Variable("verifier").Variable("firstVerifier").Variable("number").Variable("returned", 0)
        .Variable("cancelled", 0).Variable("withdrawal", "Stop")
        .Runs(Do.Sequence("path", RoundMembers.TellOpened, Limited.Asked(Id), Intake, Handling)
            .AccompaniedBy(Do.OnSignal("withdrawal", Signals.LetterWithdrawn), Withdrawal));

    /// <summary>Which letter it is, and whether it is accepted (thụ lý).</summary>
    private static Activity Intake => Do.Flowchart("intake")
        .Add(
            Do.HumanTask(
                    "classify", Op.Texts(Roles.Intake), ["Complaint", "Denunciation", "Petition", "Anonymous", "NotOurs"],
                    About(("writer", Op.Input("writer"))), Op.Input("insiders"))
                .Named("Phân loại đơn")
                .Into("outcome", "kind")
                .RemindedAfter(Limited.By("classify"), About()),
            Acceptance("acceptComplaint", "Thụ lý khiếu nại", Limited.AfterDays("acceptComplaintDue", Limited.By("acceptComplaint"))),
            Acceptance("acceptDenunciation", "Thụ lý tố cáo", Limited.After("acceptDenunciationDue", "acceptDenunciation")),
            Do.HumanTask("check", Op.Texts(Roles.Inspector), ["Signs", "NoSigns"], About(), Op.Input("insiders"))
                .Named("Kiểm tra nội dung đơn nặc danh")
                .RemindedAfter(Limited.By("anonymousCheck"), About()),
            Do.HumanTask("answer", Op.Texts(Roles.StandingBody), ["Answer"], About())
                .Named("Trả lời kiến nghị, phản ánh")
                .RemindedAfter(Limited.By("petition"), About()),
            IntakePeriod.End("answered", "Answered", "petition"),
            IntakePeriod.End("filed", "Filed", "anonymous"),
            NotAccepted("refused"),
            NotAccepted("notOurs"))
        .Connect("classify", "Complaint", "acceptComplaint")
        .Connect("classify", "Denunciation", "acceptDenunciation")
        .Connect("classify", "Anonymous", "check")
        .Connect("classify", "Petition", "answer")
        .Connect("classify", "NotOurs", "notOurs")
        .Connect("check", "NoSigns", "filed")
        .Connect("answer", "Answer", "answered")
        .Connect("acceptComplaint", "Refuse", "refused")
        .Connect("acceptDenunciation", "Refuse", "refused");

    private static Activity Handling => Do.Flowchart("handling")
        .Add(
            Do.Ask("hold", Questions.Hold, About(), "Held", "Awarded", "Ended")
                .Into("outcome", "hold").Into("held", "held").Into("awarded", "awarded"),
            ComplaintVerification.Activity,
            Tell("tellConclusion", "conclusion"),
            Do.Decide("isUpheld", Op.Equal(Op.Variable("finding"), "Upheld")),
            ComplaintConsequences.Activity,
            Do.Ask("release", Questions.Release, About()),
            Do.Decide("mayComplainAgain", Op.And(
                Op.Equal(Op.Variable("kind"), "Complaint"),
                Op.Less(Op.Variable("level"), Limited.By("levels")),
                Op.Not(Op.Call("IsNull", Op.Input("writer"))))),
            Do.HumanTask("second", Op.List(Op.Input("writer")), ["Complain", "Accept"], About(("number", Op.Variable("number"))))
                .Named("Khiếu nại lần hai hoặc đồng ý với kết luận")
                .CancelledBy(Limited.AfterDays("secondDue", Limited.By("secondComplaint")), "Silent"),
            Do.Set("raise", "level", Op.Add(Op.Variable("level"), 1)),
            Do.Set("keepVerifier", "firstVerifier", Op.Variable("verifier")),
            IntakePeriod.End("nothingToHold", "NothingToHold", "nothing-to-hold"),
            IntakePeriod.End("unfounded", "Unfounded", "unfounded"))
        .Connect("hold", "Held", "verification")
        .Connect("hold", "Awarded", "verification")
        .Connect("hold", "Ended", "nothingToHold")
        .Chain("verification", "tellConclusion", "isUpheld")
        .Connect("isUpheld", "True", "consequences")
        .Connect("isUpheld", "False", "release")
        .Chain("release", "mayComplainAgain")
        .Connect("mayComplainAgain", "True", "second")
        .Connect("mayComplainAgain", "False", "unfounded")
        .Connect("second", "Accept", "unfounded")
        .Connect("second", "Silent", "unfounded")
        .Connect("second", "Complain", "raise")
        .Chain("raise", "keepVerifier", "hold");

    /// <summary>A complaint that is withdrawn ends; of a denunciation the standing body says whether its verification goes on.</summary>
    private static Activity Withdrawal => Do.Sequence(
        "withdraw",
        Do.If(
            "isDenunciation",
            Op.Equal(Op.Variable("kind"), "Denunciation"),
            Do.HumanTask("considerWithdrawal", Op.Texts(Roles.StandingBody), ["Stop", "GoOn"], About(), Op.Input("insiders"))
                .Named("Xem xét việc rút tố cáo")
                .Into("outcome", "withdrawal")),
        Do.If("stops", Op.Equal(Op.Variable("withdrawal"), "Stop"), Do.Sequence(
            "stop",
            Do.If("isHeld", Op.Equal(Op.Variable("hold"), "Held"), Do.Ask("releaseWithdrawn", Questions.Release, About())),
            IntakePeriod.End("withdrawn", "Withdrawn", "withdrawn"))));

    private static Activity Acceptance(string id, string name, Activity due) =>
        Do.HumanTask(id, Op.Texts(Roles.StandingBody), ["Accept", "Refuse"], About(("kind", Op.Variable("kind"))), Op.Input("insiders"))
            .Named(name)
            .AccompaniedBy(due, Do.SetOutput($"{id}.late", "late", "acceptance"));

    private static Activity NotAccepted(string id) => Do.Sequence(
        $"{id}",
        Tell($"{id}.tell", "not-accepted"),
        IntakePeriod.End($"{id}.because", "NotAccepted", id));

    /// <summary>Who wrote the letter is told; of an anonymous one, nobody.</summary>
    private static Activity Tell(string id, string what) => Do.If(
        id,
        Op.Not(Op.Call("IsNull", Op.Input("writer"))),
        Do.Ask($"{id}.ask", Questions.Notify, About(("to", Op.Input("writer")), ("what", what), ("number", Op.Variable("number")))));

    internal static Expression About(params (string Name, Expression Value)[] more) => Op.Object(
    [
        ("letter", Op.Input("letter")), ("dossier", Op.Input("dossier")), ("subject", Op.Input("subject")), ("cause", "complaint"), .. more,
    ]);
}
