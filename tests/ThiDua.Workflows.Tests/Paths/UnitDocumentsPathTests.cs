using ThiDua.Engine.Values;

namespace ThiDua.Workflows.Tests.Paths;

public sealed class UnitDocumentsPathTests
{
    [Fact]
    public void Each_unit_drafts_its_document_by_its_contact_and_signs_it_by_its_head()
    {
        var children = Make().Children().ToArray();

        Assert.Equal(["dien-bien-2023/DB-44/P01/unit:07", "dien-bien-2023/DB-44/P01/unit:08"], children.Select(child => child.CorrelationId));
        Assert.Equal(Value.List("contact:unit:07"), children[0].Input["lead"]);
        Assert.Equal(Value.List("unit:07"), children[0].Input["signer"]);
    }

    [Fact]
    public void Ends_with_the_last_and_counts_those_that_issued_theirs()
    {
        var run = Make().EndChild("dien-bien-2023/DB-44/P01/unit:07", "Issued");
        Assert.Null(run.Outcome);

        run.EndChild("dien-bien-2023/DB-44/P01/unit:08", "NotIssued");

        Assert.Equal("Done", run.Outcome);
        Assert.Equal((1, 1), (run.Output("issued").AsInteger(), run.Output("notIssued").AsInteger()));
    }

    private static PathRun Make() => PathRun.Of("unit-documents", Value.Object(
        ("plan", "dien-bien-2023"),
        ("task", "DB-44"),
        ("work", "dien-bien-2023/DB-44/P01"),
        ("year", 2023),
        ("units", Value.List("unit:07", "unit:08")),
        ("due", "2023-03-15T00:00:00+07:00")));
}
