using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;
using ThiDua.Workflows.Rules;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>An award is cancelled by a ground that the rules know, or kept; the unit hands back, or does not.</summary>
internal sealed class CancellationScene(Stage stage, CouncilDesk council, Honours honours) : PaperScene(stage)
{
    private static readonly CancellationGround[] Grounds = Enum.GetValues<CancellationGround>();

    public override string Path => "cancellation";

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "propose" => By(part, 2, 6, () => new Decision(Proposal(part))),
        "fromAbove" => FromAbove(part),
        "handBack" => Chance(part, Habits.NeverHandsBack, "never") ? null : Says(part, 2, 12, "HandBack"),
        "receive" => Either(part, 0, 2, Habits.HandsBackPart, "Incomplete", "Complete"),
        "enforce" => Either(part, 5, 25, Habits.IsIrrecoverable, "Irrecoverable", "Recovered"),
        _ => base.Plan(part),
    };

    public override async ValueTask<Reply?> AnswerAsync(Asked asked) => asked.Task switch
    {
        Questions.Route => Route(asked),
        Questions.Ballot => council.VoteAlone(
            honours[asked.Text("dossier")].Nomination, [.. asked.Texts("recused")], asked.About, asked.Day),
        Questions.Number when asked.Text("kind") == "QĐ" => Cancelled(asked),
        _ => await base.AnswerAsync(asked),
    };

    private Performance FromAbove(Part part)
    {
        var isKept = Chance(part, Habits.KeptAbove, "kept");
        return Says(part, 15, 40, isKept ? "Keep" : "Cancel") with
        {
            Then = () =>
            {
                if (!isKept)
                    honours.Cancel(part.Text("dossier"));
            },
        };
    }

    private Reply Cancelled(Asked asked)
    {
        honours.Cancel(asked.Payload["about"]["dossier"].AsText());
        return Common(asked);
    }

    /// <summary>What was granted with the council's vote is taken back with it.</summary>
    private Reply Route(Asked asked)
    {
        var granted = honours[asked.Text("dossier")];
        var wasVoted = granted.Level == "state" || granted.Nomination.Facts.Procedure == Procedure.Regular;
        return new Reply(Value.Object(("level", granted.Level), ("procedure", "regular"), ("council", wasVoted)));
    }

    private string Proposal(Part part)
    {
        var isMet = Chance(part, Habits.StandardStillMet, "met");
        CancellationGround[] found = isMet ? [] : [Stage.Draws.OneOf(Grounds, $"{part.About} ground")];
        return Stage.Rules.Cancellation(part.Text("award"), Stage.Work.DayOf(part.Now), found).IsDue ? "Propose" : "Keep";
    }
}
