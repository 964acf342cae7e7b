using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths.Blocs;

public sealed class BlocReviewPathTests
{
    private const string Work = "dien-bien-2023/DB-01/P05";

    [Fact]
    public void Every_bloc_runs_its_own_review_and_the_results_are_put_together()
    {
        var run = Guided(Make(("blocs", Blocs)));
        Assert.Equal(["khoi-1", "khoi-2"], run.Children().Select(child => child.Input["bloc"].AsText()));
        Assert.All(run.Children(), child => Assert.Equal("bloc-scoring", child.DefinitionId));

        run.EndChild($"{Work}:khoi-1", "Concluded", ("ranking", Value.Object(("leader", "unit:b")))).EndChild($"{Work}:khoi-2", "NotRanked")
            .Decide("summarise", "Send").Number("reportNumber", "99/BC-SNV");

        Assert.Equal("Reviewed", run.Outcome);
        Assert.Equal("unit:b", run.Output("blocs").AsList()[0]["leader"]);
        Assert.Equal("5/HD-SNV", run.Output("guidance"));
        Assert.Equal("99/BC-SNV", run.Output("report"));
    }

    [Fact]
    public void A_bloc_that_did_not_meet_is_named()
    {
        var run = Guided(Make(("blocs", Blocs))).EndChild($"{Work}:khoi-1", "NotHeld").EndChild($"{Work}:khoi-2", "Concluded")
            .Decide("summarise", "Send").Number("reportNumber", "99/BC-SNV");

        Assert.Equal("PartlyReviewed", run.Outcome);
        Assert.Equal(Members.Texts("khoi-1"), run.Output("missing"));
    }

    [Fact]
    public void Without_a_list_the_organisation_is_asked_which_blocs_the_task_concerns()
    {
        var run = Make();
        Assert.Equal(Members.Texts("unit:a", "unit:b", "unit:c"), run.Asked(Questions.Blocs).Single().Payload["units"]);

        Guided(run.Answer("askBlocs", Value.Object(("blocs", Blocs))));

        Assert.Equal(["unit:a", "unit:d"], run.Children().Select(child => child.Input["head"].AsText()));
    }

    [Fact]
    public void Half_a_year_is_reviewed_without_scores() =>
        Assert.Equal("bloc-half-review", Guided(Make(("blocs", One), ("part", "half"))).Children().Single().DefinitionId);

    [Fact]
    public void Where_no_bloc_is_concerned_nothing_is_reviewed() =>
        Assert.Equal("NoBloc", Make().Answer("askBlocs", Value.Object(("blocs", Value.List()))).Outcome);

    [Fact]
    public void Guidance_alone_asks_each_head_for_its_date_and_names_who_stays_silent()
    {
        var run = Guided(Make(("blocs", Blocs), ("part", "guidance")));
        Assert.Equal(["unit:a", "unit:d"], run.OpenFor("deploy"));

        run.DecideAs("unit:a", "deploy", "Told", Value.Object(("meetsOn", "2023-11-20"))).Fire("deployReminder").Fire("deployEnds");
        Assert.Equal("unit:d", run.Asked(Questions.Remind).Single().Payload["unit"]);
        run.Decide("summarise", "Send").Number("reportNumber", "99/BC-SNV");

        Assert.Empty(run.Children());
        Assert.Equal("PartlyReviewed", run.Outcome);
        Assert.Equal(["Told", "Silent"], run.Output("blocs").AsList().Select(bloc => bloc["outcome"].AsText()));
        Assert.Equal("2023-11-20", run.Output("blocs").AsList()[0]["meetsOn"]);
    }

    [Fact]
    public void For_the_flag_each_head_names_the_unit_that_led_by_the_last_review()
    {
        var run = Guided(Make(("blocs", Blocs), ("part", "leaders")))
            .DecideAs("unit:a", "nameLeader", "Told", Value.Object(("leader", "unit:b")))
            .DecideAs("unit:d", "nameLeader", "Told", Value.Object(("leader", "unit:d")))
            .Decide("summarise", "Send").Number("reportNumber", "99/BC-SNV");

        Assert.Equal("Reviewed", run.Outcome);
        Assert.Equal(["unit:b", "unit:d"], run.Output("blocs").AsList().Select(bloc => bloc["leader"].AsText()));
    }

    [Fact]
    public void When_the_period_ends_first_the_review_is_late_and_goes_on()
    {
        var run = Guided(Make(("blocs", One))).Fire("periodEnds").EndChild($"{Work}:khoi-1", "Concluded")
            .Decide("summarise", "Send").Number("reportNumber", "1");

        Assert.Equal("Reviewed", run.Outcome);
        Assert.Equal("period", run.Output("late"));
        Assert.Single(run.Asked(Questions.Escalate));
    }

    private static PathRun Guided(PathRun run) => run.Decide("guide", "Issue").Number("guidanceNumber", "5/HD-SNV");

    private static PathRun Make(params (string Name, Value Value)[] more) => PathRun.Of("bloc-review", Value.Object(
        [("plan", "dien-bien-2023"), ("task", "DB-01"), ("work", Work), ("year", 2023), ("lead", Members.Texts("unit:snv")),
            ("units", Members.Texts("unit:a", "unit:b", "unit:c")), ("due", "2023-12-10T17:00:00+07:00"), .. more])).AnswerLimits();

    private static Value One => Value.List(Blocs.AsList()[0]);

    private static Value Blocs => Value.List(
        Value.Object(("bloc", "khoi-1"), ("head", "unit:a"), ("members", Members.Texts("unit:a", "unit:b", "unit:c"))),
        Value.Object(("bloc", "khoi-2"), ("head", "unit:d"), ("members", Members.Texts("unit:d", "unit:e", "unit:f"))));
}
