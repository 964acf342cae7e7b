using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Paths;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>A dossier outside the rounds: the council is called for it alone, and what is granted can be questioned later.</summary>
internal abstract class AloneDossierScene(Stage stage, CouncilDesk council, Honours honours) : CandidateScene(stage)
{
    public override Performance? Plan(Part part) => part.Activity == "result" ? Result(part) : base.Plan(part);

    public override async ValueTask<Reply?> AnswerAsync(Asked asked) => asked.Task switch
    {
        Questions.Ballot => council.VoteAlone(Voted(asked), [.. asked.Texts("recused")], asked.About, asked.Day),
        Questions.Number when asked.Text("kind") == "QĐ" => Decided(asked),
        _ => await base.AnswerAsync(asked),
    };

    private Performance Result(Part part)
    {
        var isAwarded = Chance(part, Habits.MinistryAwards, "awards");
        return Says(part, 25, 70, isAwarded ? "Award" : "Decline") with
        {
            Then = () =>
            {
                if (isAwarded)
                    honours.Grant(Stage.Cases[part.Text("dossier")], part.Text("award"), "state", part.Text("number"));
            },
        };
    }

    /// <summary>The number of the decision by which the province grants.</summary>
    private Reply Decided(Asked asked)
    {
        var reply = Common(asked);
        var about = asked.Payload["about"];
        honours.Grant(Stage.Cases[about["dossier"].AsText()], about["award"].AsText(), "province", reply.Result["number"].AsText());
        return reply;
    }

    /// <summary>The nomination as it is voted on, which may be for a lower form than was proposed.</summary>
    private Nomination Voted(Asked asked)
    {
        var nomination = NominationOf(asked);
        var facts = nomination.Facts with { Award = AwardCatalogue.Default[asked.Text("award")].Code };
        return new Nomination(nomination.Code, nomination.Unit, nomination.Subject, nomination.Round, facts, facts);
    }
}
