using ThiDua.Workflows.Plans;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>The scenes outside the rounds: awards as they arise, letters, cancellation, inspection.</summary>
internal static class AwardScenes
{
    public static IEnumerable<Scene> Of(Stage stage, CouncilDesk council, Nominations nominations, Letters letters)
    {
        var honours = new Honours(stage, letters);
        var holds = new Holds(stage, honours);
        var candidacies = new Candidacies(stage, letters);
        var occasions = new Occasions(stage, nominations);
        return
        [
            Period("unscheduled-awards", "unscheduled-dossier", Habits.IntakeOfPeriod, OfRound(occasions.Unscheduled)),
            Period("long-service", "long-service-dossier", Habits.IntakeOfPeriod, OfRound(occasions.LongService)),
            Period("badge", "badge-dossier", Habits.IntakeOfLists, part => occasions.Badges(part.Text("work"), stage.Work.DayOf(part.Now))),
            new PeriodScene(stage, "complaints", Habits.IntakeOfPeriod, OpenLetters),
            new UnscheduledDossierScene(stage, council, honours),
            new LongServiceDossierScene(stage, council, honours),
            new BadgeDossierScene(stage, council, honours),
            new ComplaintScene(stage, holds),
            new CancellationScene(stage, council, honours),
            new InspectionScene(stage),
            new InspectionVisitScene(stage, holds),
        ];

        PeriodScene Period(string path, string dossier, double share, Func<Part, IEnumerable<Nomination>> who) =>
            new(stage, path, share, (part, at, until) =>
            {
                foreach (var nomination in who(part))
                    candidacies.InPeriod(dossier, nomination, (part.Text("round"), part.Text("work")), at, until);
            });

        // A period for which the plan names no awards takes none in.
        Func<Part, IEnumerable<Nomination>> OfRound(Func<PlanRound, IEnumerable<Nomination>> who) => part =>
            stage.Plan.Rounds.Where(round => stage.Plan.KeyOf(round) == part.Text("round")).SelectMany(who);

        void OpenLetters(Part part, DateTimeOffset at, DateTimeOffset until)
        {
            letters.Open(part.Text("round"));
            foreach (var unit in stage.Province.Units)
            {
                var about = $"letter {part.Text("work")} {unit.Code}";
                if (!stage.Draws.Chance(Habits.WritesLetter, about))
                    continue;
                var day = stage.Work.ShareOf(stage.Work.DayOf(at), stage.Work.DayOf(until), stage.Draws.Fraction($"{about} day"));
                var comes = stage.Work.After(stage.Work.OpeningOf(day), 1, $"{about} minute");
                stage.Agenda.Add(comes, about, () => letters.AboutAsync(unit, about));
            }
        }
    }
}
