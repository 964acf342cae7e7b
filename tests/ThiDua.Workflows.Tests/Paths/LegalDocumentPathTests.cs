using ThiDua.Engine.Effects;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

public sealed class LegalDocumentPathTests
{
    [Fact]
    public void Is_drafted_consulted_finished_signed_numbered_and_sent()
    {
        var run = Consulted(Works.Start("legal-document")).Issue("finalise");
        Assert.Equal([Works.First, Works.Second], run.Task("send").Payload["recipients"].AsList().Select(unit => unit.AsText()));

        run.Decide("send", "Send", Works.Clerk);

        Assert.Equal("Issued", run.Outcome);
        Assert.Equal("12/KH-UBND", run.Output("number"));
        Assert.Equal(2, run.Output("opinions")["takenOver"]);
    }

    [Fact]
    public void The_consultation_is_an_instance_of_its_own_with_the_documents_own_days()
    {
        var run = Works.Start("legal-document", ("audience", "people")).Decide("outline", "Consult");
        var child = run.Effects.OfType<StartChild>().Single();

        Assert.Equal(("consultation", $"{Works.Work}/consultation"), (child.DefinitionId, child.CorrelationId));
        Assert.Equal((7, 22), (child.Input["agencyDays"].AsInteger(), child.Input["publicDays"].AsInteger()));
        Assert.Equal("people", child.Input["audience"]);
    }

    [Fact]
    public void A_return_goes_back_to_the_finished_draft_and_consults_nobody_again()
    {
        var run = Consulted(Works.Start("legal-document")).Decide("finalise", "Submit", Works.Lead).Decide("check", "Return", Works.Clerk);

        Assert.Contains("finalise", run.Waiting);
        Assert.Single(run.Effects.OfType<StartChild>());
    }

    [Fact]
    public void Its_number_is_of_its_kind()
    {
        var run = Consulted(Works.Start("legal-document", ("kind", "CT"))).Issue("finalise");

        Assert.Equal("CT", run.AskedFor(Questions.Number).Single()["kind"]);
    }

    [Fact]
    public void A_unit_signs_its_own_plan()
    {
        var run = Consulted(Works.Start("legal-document", ("signer", Value.List(Works.First))))
            .Decide("finalise", "Submit", Works.Lead).Decide("check", "Present", Works.Clerk);

        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("sign", "Sign", Works.Chairman, [Roles.Chairman])!.Reason);
        Assert.Null(run.TryDecide("sign", "Sign", "user:head-07", [Works.First]));
    }

    [Fact]
    public void What_the_chairman_refuses_is_not_issued() =>
        Assert.Equal("NotIssued", Consulted(Works.Start("legal-document")).Refuse("finalise").Outcome);

    [Fact]
    public void Withdrawn_it_takes_its_consultation_with_it()
    {
        var run = Works.Start("legal-document").Decide("outline", "Consult").Signal(Signals.Withdraw);

        Assert.Equal("Withdrawn", run.Outcome);
        Assert.Single(run.Effects.OfType<CancelChild>());
    }

    private static PathRun Consulted(PathRun run)
    {
        run.Decide("outline", "Consult", Works.Lead);
        var child = run.Effects.OfType<StartChild>().Single();
        return run.Do(o => new ChildEnded(o, child.Execution, WorkflowSubStatus.Finished, "Closed", Value.Object(("takenOver", 2))));
    }
}
