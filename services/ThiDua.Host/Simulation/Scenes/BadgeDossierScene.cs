using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;
using ThiDua.Workflows.Rules;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>A unit's list for the badge: some hold it already, some are listed twice, some lack years, some miss the ceremony.</summary>
internal sealed class BadgeDossierScene(Stage stage, CouncilDesk council, Honours honours) : AloneDossierScene(stage, council, honours)
{
    private const int Career = 40;
    private const int ShortCareer = 3;

    public override string Path => "badge-dossier";

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "draft" => Draft(part, ("people", People(part))),
        "years" => Either(part, 1, 4, Habits.RecordsDiffer, "Return", "Confirm"),
        "print" => Says(part, 2, 6, "Printed", Value.Object(("certificates", part.Payload["people"].AsList().Count))),
        "present" => Chance(part, Habits.CeremonyNotReported, "silent") ? null : Says(part, 5, 20, "Presented", Absent(part)),
        _ => base.Plan(part),
    };

    public override async ValueTask<Reply?> AnswerAsync(Asked asked) =>
        asked.Task == Questions.Screen ? Screen(asked) : await base.AnswerAsync(asked);

    private Value People(Part part)
    {
        var people = Stage.Draws.Shuffled(Stage.Province.EverybodyIn(part.Text("unit")), $"{part.About} who served")
            .Take(Stage.Draws.Between(1, Habits.MostOnBadgeList, $"{part.About} how many")).Select(person => (Value)person).ToList();
        if (Chance(part, Habits.ListedTwice, "twice"))
            people.Add(people[0]);
        return Value.List([.. people]);
    }

    private Value Absent(Part part) => Value.Object(("undelivered", Value.List([.. part.Payload["people"].AsList()
        .Where(person => Stage.Draws.Chance(Habits.AbsentAtCeremony, $"{part.About} {person} absent"))])));

    private Reply Screen(Asked asked)
    {
        var (accepted, refused, seen) = (new List<Value>(), new List<Value>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var person in asked.Texts("people"))
        {
            if (!seen.Add(person))
                refused.Add(Refused(person, "listed-twice", ""));
            else if (Stage.Draws.Chance(Habits.HoldsBadge, $"{person} holds it"))
                refused.Add(Refused(person, "holds-it", ""));
            else if (Unmet(asked, person) is { } clause)
                refused.Add(Refused(person, "not-eligible", clause));
            else
                accepted.Add(person);
        }

        return new Reply(
            Value.Object(
                ("outcome", accepted.Count > 0 ? "Some" : "None"),
                ("accepted", Value.List([.. accepted])),
                ("refused", Value.List([.. refused]))),
            Stage.Rules.Version);
    }

    /// <summary>The clause by which a person is not eligible; null for one who is.</summary>
    private Value? Unmet(Asked asked, string person)
    {
        var judged = Rules.Judge(FactsOf(asked, person), asked.Day).Result;
        return judged["outcome"] == nameof(Verdict.NotEligible) ? judged["clause"] : default(Value?);
    }

    private DossierFacts FactsOf(Asked asked, string person)
    {
        var nomination = NominationOf(asked);
        var components = Stage.Rules.Components(nomination.Award, asked.Day, nomination.Facts.At).Value.Components;
        var years = Stage.Draws.Chance(Habits.LacksYears, $"{person} years") ? ShortCareer : Career;
        return nomination.Facts with
        {
            Posts = [new PostHeld("cong-tac", asked.Day.AddYears(-years), asked.Day)],
            Components = [.. components.Select(component => component.Code)],
        };
    }

    private static Value Refused(string person, string reason, Value clause) =>
        Value.Object(("person", person), ("reason", reason), ("clause", clause));
}
