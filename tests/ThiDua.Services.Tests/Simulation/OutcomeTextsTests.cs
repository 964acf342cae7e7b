using ThiDua.Host.Simulation;
using ThiDua.Workflows.Paths;

namespace ThiDua.Services.Tests.Simulation;

/// <summary>What a user reads is Vietnamese: every way in which a path can end has its words.</summary>
public sealed class OutcomeTextsTests
{
    public static TheoryData<string> Paths => [.. PathLibrary.All.Select(path => path.Id)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_outcome_of_a_path_has_its_words(string path) =>
        Assert.All(PathLibrary.Of(path).Definition.Outcomes, outcome => Assert.NotEmpty(SimulationTexts.Of($"outcome.{outcome}")));
}
