using ThiDua.Engine.Effects;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

/// <summary>The round of the education sector and the year-end of a district or commune.</summary>
public sealed class LocalRoundTests
{
    public static TheoryData<string, string> Rounds => new() { { "education-round", Roles.EducationOffice }, { "year-end", Roles.StandingBody } };

    [Theory]
    [MemberData(nameof(Rounds))]
    public void Every_unit_sends_its_list_and_the_office_of_the_level_compiles_them(string path, string compiler)
    {
        var run = Guided(path).Decide("list", "Send", "user:head-1").Decide("list", "Send", "user:head-2");

        Assert.Equal([compiler], run.Task("compile").Candidates);
        Assert.Equal(2, run.Task("compile").Payload["lists"]);
    }

    [Theory]
    [MemberData(nameof(Rounds))]
    public void A_silent_unit_is_reminded_then_named_and_holds_nobody_up(string path, string _)
    {
        var run = Guided(path).Decide("list", "Send", "user:head-1").Fire("listReminder");
        Assert.Contains(run.Effects, effect => effect is Ask { Task: Questions.Remind });

        run.Fire("listDue").Decide("compile", "Compile");

        Assert.Equal(1, run.Output("lists"));
        Assert.Equal(["unit:08"], run.Output("silent").AsList().Select(unit => unit.AsText()));
    }

    [Theory]
    [MemberData(nameof(Rounds))]
    public void Without_awards_of_its_own_it_ends_with_the_compiled_lists(string path, string _) =>
        Assert.Equal("Prepared", Compiled(path).Outcome);

    [Theory]
    [InlineData("education-round", "education-decision")]
    [InlineData("year-end", "year-end-decision")]
    public void With_awards_it_takes_dossiers_in_and_is_concluded_by_its_own_decision(string path, string decision)
    {
        var run = Compiled(path, "GK").Fire("opens").Decide("announce", "Announce", values: Value.Object(
            ("intakeUntil", "2023-06-10T17:00:00+07:00"), ("sessionOn", "2023-06-29T08:00:00+07:00")));
        run.Signal("opened:dot-1").Signal("examined:dot-1").Fire("intakeCloses").Answer("initiatives", Value.Null);
        run.EndChild("council", Value.Object(("present", 9), ("members", 9)));

        Assert.Contains(run.Effects, effect => effect is StartChild start && start.DefinitionId == decision);
        Assert.Equal("Concluded", run.EndChild("conclusion", Value.Object(("signed", true), ("number", "05/QĐ-UBND"))).Outcome);
    }

    private static PathRun Compiled(string path, params string[] awards) =>
        Guided(path, awards).Decide("list", "Send", "user:head-1").Decide("list", "Send", "user:head-2").Decide("compile", "Compile");

    private static PathRun Guided(string path, params string[] awards) => PathRun.Of(path, Value.Object(
        ("work", "phong-tho-2023/PT-12/P11"),
        ("plan", "phong-tho-2023"),
        ("year", 2023),
        ("lead", Value.List(Roles.StandingBody)),
        ("units", Value.List("unit:07", "unit:08")),
        ("round", "dot-1"),
        ("awards", Value.List([.. awards.Select(award => (Value)award)])),
        ("opensAt", "2023-05-01T00:00:00+07:00"),
        ("concludes", true))).AnswerLimits().Decide("guide", "Issue");
}
