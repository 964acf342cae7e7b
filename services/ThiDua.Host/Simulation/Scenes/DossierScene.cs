using ThiDua.Workflows.Paths;
using ThiDua.Workflows.Rules;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>A dossier of a round: the place in its list at the session, and the council's ballot.</summary>
internal sealed class DossierScene(Stage stage, string path, RoundBook rounds, CouncilDesk council) : CandidateScene(stage)
{
    public override string Path => path;

    public override async ValueTask<Reply?> AnswerAsync(Asked asked) => asked.Task == Questions.Ballot
        ? council.Vote(NominationOf(asked), [.. asked.Texts("recused")], asked.About, asked.Day)
        : await base.AnswerAsync(asked);

    protected override async ValueTask<DossierFacts> FactsAsync(Asked asked, Nomination nomination)
    {
        var place = asked.Text("stage") == "session" ? await rounds.PlaceAsync(nomination) : 1;
        return await base.FactsAsync(asked, nomination) with { Quota = new QuotaFacts(Stage.Province.Leading, place) };
    }
}
