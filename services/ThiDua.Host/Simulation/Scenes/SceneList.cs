namespace ThiDua.Host.Simulation.Scenes;

/// <summary>The scenes of a simulated year, one for each definition that can run in it.</summary>
internal static class SceneList
{
    public static IReadOnlyDictionary<string, Scene> Of(Stage stage)
    {
        var council = new CouncilDesk(stage);
        var rounds = new RoundBook(stage, council);
        var nominations = new Nominations(stage);
        var letters = new Letters(stage);
        Scene[] scenes =
        [
            new PlanTaskScene(stage),
            new RoundScene(stage, "round", "dossier", rounds, nominations, letters),
            new RoundScene(stage, "award-round", "award-dossier", rounds, nominations, letters),
            new RoundScene(stage, "education-round", "award-dossier", rounds, nominations, letters),
            new RoundScene(stage, "year-end", "award-dossier", rounds, nominations, letters),
            new DossierScene(stage, "dossier", rounds, council),
            new DossierScene(stage, "award-dossier", rounds, council),
            new SessionScene(stage, rounds),
            new SigningScene(stage, "submission", rounds),
            new SigningScene(stage, "award-decision", rounds),
            new SigningScene(stage, "education-decision", rounds),
            new SigningScene(stage, "year-end-decision", rounds),
            .. AwardScenes.Of(stage, council, nominations, letters),
        ];
        return scenes.ToDictionary(scene => scene.Path, StringComparer.Ordinal);
    }
}
