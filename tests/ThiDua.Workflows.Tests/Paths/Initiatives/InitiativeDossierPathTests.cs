using ThiDua.Engine.Effects;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;
using ThiDua.Workflows.Tests.Paths.Blocs;

namespace ThiDua.Workflows.Tests.Paths.Initiatives;

public sealed class InitiativeDossierPathTests
{
    [Fact]
    public void What_the_council_passes_is_recognised_with_its_level_and_a_certificate_after_the_decision()
    {
        var run = InitiativeRuns.InSession().Vote("vote", "Passed");
        Assert.Equal(["signed", "withdrawal"], run.Waiting);

        run.Certify();

        Assert.Equal("Recognised", run.Outcome);
        Assert.Equal("province", run.Output("level"));
        Assert.Equal("07/GCN-HĐSK", run.Output("certificate"));
        Assert.Equal(2, run.Output("readings").AsList().Count);
        Assert.Equal(true, Settlements(run).Single().Payload["recognised"]);
    }

    [Theory]
    [InlineData("Used", "used-before")]
    [InlineData("Stranger", "not-theirs")]
    public void What_served_before_or_belongs_to_others_is_rejected(string answer, string reason)
    {
        var run = InitiativeRuns.Sent().Answer("register", answer);

        Assert.Equal("Rejected", run.Outcome);
        Assert.Equal(reason, run.Output("reason"));
    }

    [Fact]
    public void An_incomplete_dossier_is_returned_once_supplemented_and_taken()
    {
        var run = InitiativeRuns.Registered().Decide("check", "Return", InitiativeRuns.Secretary).Decide("supplement", "Resubmit")
            .Decide("check", "Accept", InitiativeRuns.Secretary).Assign("first.", "reader:1");

        Assert.Equal(1, run.Output("returns"));
        Assert.Contains("first.read", run.Waiting);
    }

    [Fact]
    public void A_dossier_returned_too_often_or_not_supplemented_is_rejected()
    {
        var returned = InitiativeRuns.Registered().Decide("check", "Return", InitiativeRuns.Secretary);
        var again = InitiativeRuns.Registered().Decide("check", "Return", InitiativeRuns.Secretary)
            .Decide("supplement", "Resubmit").Decide("check", "Return", InitiativeRuns.Secretary);

        Assert.Equal("not-supplemented", returned.Fire("supplementEnds").Output("reason"));
        Assert.Equal("Rejected", returned.Outcome);
        Assert.Equal("incomplete", again.Output("reason"));
        Assert.Equal("Rejected", again.Outcome);
    }

    [Fact]
    public void Readers_learn_neither_the_initiative_nor_its_authors_nor_their_unit()
    {
        var payload = InitiativeRuns.InReading().Task("first.read").Payload;

        Assert.Equal("copy:7f", payload["copy"]);
        Assert.Equal(["work", "copy"], payload.AsObject().Select(member => member.Key));
    }

    [Fact]
    public void An_author_does_not_read_or_check_the_own_initiative()
    {
        Assert.Equal(
            RefusalReason.NotAllowed,
            InitiativeRuns.Registered().TryDecide("check", "Accept", InitiativeRuns.Author, [Roles.InitiativeSecretary])!.Reason);
        Assert.Equal(
            RefusalReason.NotAllowed,
            InitiativeRuns.InReading().TryDecide("first.read", "Recommend", InitiativeRuns.Author, ["reader:1"])!.Reason);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_reader_who_recuses_or_stays_silent_is_replaced_by_another(bool silent)
    {
        var run = InitiativeRuns.InReading();
        run = silent ? run.Fire("first.readEnds") : run.DecideAs("reader:1", "first.read", "Recuse");
        Assert.Equal(Members.Texts("reader:1", "reader:2"), run.Asked(Questions.Readers).Last().Payload["excluding"]);

        run.Answer("first.replace", Value.Object(("readers", Members.Texts("reader:3"))))
            .DecideAs("reader:3", "first.readInstead", "NotRecommend", Value.Object(("level", "unit")))
            .Read("first.", "reader:2");

        Assert.Equal(1, run.Output("replaced"));
        Assert.Equal(["NotRecommend", "Recommend"], run.Output("readings").AsList().Select(reading => reading["verdict"].AsText()));
    }

    [Fact]
    public void Where_nobody_is_left_who_may_read_the_chair_of_the_council_does()
    {
        var run = InitiativeRuns.InReading().Fire("first.readEnds").Answer("first.replace", Value.Object(("readers", Value.List())));

        Assert.Equal([Roles.InitiativeChair], run.Task("first.readInstead").Candidates);
    }

    [Fact]
    public void Authors_and_people_of_their_unit_get_no_ballot_paper() =>
        Assert.Equal(
            Members.Texts(InitiativeRuns.Author),
            InitiativeRuns.InSession().Asked(Questions.InitiativeVote).Single().Payload["recused"]);

    [Theory]
    [InlineData("Accept")]
    [InlineData(null)]
    public void A_refused_unit_that_accepts_or_stays_silent_is_not_recognised(string? answer)
    {
        var run = InitiativeRuns.InSession().Vote("vote", "Failed");
        run = answer is null ? run.Fire("objectEnds") : run.Decide("object", answer);

        Assert.Equal("NotRecognised", run.Outcome);
        Assert.Equal(4, run.Output("vote")["votes"]);
        Assert.Equal(false, Settlements(run).Single().Payload["recognised"]);
    }

    [Theory]
    [InlineData("Passed", "Recognised")]
    [InlineData("Failed", "NotRecognised")]
    public void After_an_objection_others_read_it_and_the_council_votes_again(string vote, string outcome)
    {
        var run = InitiativeRuns.InSession().Vote("vote", "Failed").Decide("object", "Object");
        Assert.Equal(Members.Texts("reader:1", "reader:2"), run.Asked(Questions.Readers).Last().Payload["excluding"]);
        Assert.Empty(Settlements(run));

        run.Assign("second.", "reader:4", "reader:5").Read("second.", "reader:4", "reader:5").Vote("voteAgain", vote);
        if (vote == "Passed")
            run.Certify();

        Assert.Equal(outcome, run.Outcome);
        Assert.Equal(true, run.Output("objected"));
    }

    [Fact]
    public void What_is_still_examined_when_the_council_meets_is_not_ready()
    {
        var run = InitiativeRuns.InReading().Signal($"initiative-session:{InitiativeRuns.Work}");

        Assert.Equal("NotReady", run.Outcome);
        Assert.True(run.Output("ready").IsNull);
    }

    [Fact]
    public void It_can_be_withdrawn_while_it_waits_for_the_session()
    {
        var run = InitiativeRuns.Ready().Signal(Signals.Withdraw);

        Assert.Equal("Withdrawn", run.Outcome);
    }

    private static IEnumerable<PublishSignal> Settlements(PathRun run) => run.Effects.OfType<PublishSignal>()
        .Where(signal => signal.Key == $"initiative-settled:{InitiativeRuns.Work}");
}
