using ThiDua.Host.Simulation.Initiatives;
using ThiDua.Host.Simulation.Scoring;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>The scenes of a simulated year, one for each definition that can run in it.</summary>
internal static class SceneList
{
    public static IReadOnlyDictionary<string, Scene> Of(Stage stage)
    {
        var council = new CouncilDesk(stage);
        var board = new InitiativeBoard(stage);
        var initiatives = new InitiativeDesk(stage, board);
        var rounds = new RoundBook(stage, council, initiatives);
        var nominations = new Nominations(stage);
        var scores = new ScoreDesk(stage);
        var letters = new Letters(stage);
        Scene[] scenes =
        [
            new SilentScene(stage, "plan-task"),
            new SilentScene(stage, "unit-documents"),
            new RoundScene(stage, "round", "dossier", rounds, nominations, letters),
            new RoundScene(stage, "award-round", "award-dossier", rounds, nominations, letters),
            new RoundScene(stage, "education-round", "award-dossier", rounds, nominations, letters),
            new RoundScene(stage, "year-end", "award-dossier", rounds, nominations, letters),
            new DossierScene(stage, "dossier", rounds, council),
            new DossierScene(stage, "award-dossier", rounds, council),
            new SessionScene(stage, rounds, council),
            new SigningScene(stage, "submission", rounds),
            new SigningScene(stage, "award-decision", rounds),
            new SigningScene(stage, "education-decision", rounds),
            new SigningScene(stage, "year-end-decision", rounds),
            new BlocReviewScene(stage),
            new BlocScoringScene(stage, scores),
            new BlocHalfReviewScene(stage),
            new UnitScoringScene(stage, scores),
            new ClusterScene(stage),
            new LegalDocumentScene(stage),
            new ConsultationScene(stage),
            new MovementScene(stage),
            new RegistrationScene(stage),
            new CovenantScene(stage),
            new ReportScene(stage),
            new ExemplarScene(stage),
            new TrainingScene(stage),
            new OrganisationScene(stage),
            new CeremonyScene(stage),
            new OnlineServiceScene(stage),
            .. AwardScenes.Of(stage, council, nominations, letters),
            new InitiativeCouncilScene(stage, initiatives, board),
            new InitiativeDossierScene(stage, initiatives),
        ];
        return scenes.ToDictionary(scene => scene.Path, StringComparer.Ordinal);
    }
}
