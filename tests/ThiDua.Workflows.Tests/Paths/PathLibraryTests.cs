using ThiDua.Engine.Definitions;
using ThiDua.Workflows.Data;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

public sealed class PathLibraryTests
{
    public static TheoryData<string> Ids => [.. PathLibrary.All.Select(path => path.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_path_has_no_fault(string id) => Assert.Empty(PathLibrary.Of(id).Definition.Validate());

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_path_is_the_same_read_back_from_its_stored_form(string id)
    {
        var definition = PathLibrary.Of(id).Definition;

        Assert.Equal(definition.Key, WorkflowDefinition.FromJson(definition.Json).Key);
    }

    [Fact]
    public void An_unknown_path_is_refused_with_those_that_there_are()
    {
        var fault = Assert.Throws<UnknownNameException>(() => PathLibrary.Of("nowhere"));

        Assert.Contains("nowhere", fault.Message);
        Assert.Contains("dossier", fault.Message);
    }
}
