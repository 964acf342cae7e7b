using ThiDua.Workflows.Paths;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>A letter: classified, accepted, verified by an inspector, concluded; its writer may complain again.</summary>
internal sealed class ComplaintScene(Stage stage, Holds holds) : PaperScene(stage)
{
    public override string Path => "complaint";

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "classify" => By(part, 0, 3, () => new Decision(Kind(part))),
        "acceptComplaint" or "acceptDenunciation" => Either(part, 1, 5, Habits.LetterIsRefused, "Refuse", "Accept"),
        "check" => Either(part, 2, 8, Habits.AnonymousHasSigns, "Signs", "NoSigns"),
        "answer" => Says(part, 3, 12, "Answer"),
        "verify" => Verify(part),
        "extend" => Either(part, 0, 2, Habits.ExtensionIsRefused, "Refuse", "Extend"),
        "considerWithdrawal" => Either(part, 0, 3, Habits.DenunciationGoesOn, "GoOn", "Stop"),
        "second" => Chance(part, Habits.ComplainsAgain, "again") ? Says(part, 5, 18, "Complain")
            : Chance(part, Habits.AcceptsConclusion, "accepts") ? Says(part, 1, 10, "Accept")
            : null,
        _ => base.Plan(part),
    };

    public override async ValueTask<Reply?> AnswerAsync(Asked asked) => asked.Task switch
    {
        Questions.Hold => await holds.HoldAsync(asked),
        Questions.Release => await holds.ReleaseAsync(asked),
        _ => await base.AnswerAsync(asked),
    };

    private Performance Verify(Part part)
    {
        var isLong = Chance(part, Habits.VerificationIsLong, "long");
        return Either(part, isLong ? 22 : 4, isLong ? 50 : 15, Habits.ComplaintIsRight, "Upheld", "Unfounded");
    }

    /// <summary>A letter without a name is anonymous; about a dossier, one complains or denounces.</summary>
    private string Kind(Part part)
    {
        if (part.Payload["writer"].IsNull)
            return "Anonymous";
        if (Chance(part, Habits.IsNotOurs, "not ours"))
            return "NotOurs";
        if (part.Payload["dossier"].IsNull && Chance(part, Habits.IsPetition, "petition"))
            return "Petition";
        return Chance(part, Habits.IsDenunciation, "denunciation") ? "Denunciation" : "Complaint";
    }
}
