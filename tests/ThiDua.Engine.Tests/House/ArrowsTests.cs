using System.Xml.Linq;

namespace ThiDua.Engine.Tests.House;

public sealed class ArrowsTests
{
    [Fact]
    public void No_project_breaks_an_arrow()
    {
        var faults = Repository.ProjectPaths
            .Select(path => ProjectFile.Read(Path.Combine(Repository.Root, path)))
            .SelectMany(Arrows.Faults)
            .ToList();

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    [Fact]
    public void Every_project_on_disk_is_in_the_solution()
    {
        Assert.NotEmpty(Repository.ProjectPaths);
        Assert.Equal(Repository.ProjectPaths, Repository.SolutionProjectPaths());
    }

    [Theory]
    [InlineData("ThiDua.Engine", "ThiDua.Engine.Storage")]
    [InlineData("ThiDua.Engine.Storage", "ThiDua.Workflows")]
    [InlineData("ThiDua.Engine.Interchange", "ThiDua.Engine.Storage")]
    [InlineData("ThiDua.Workflows", "ThiDua.Engine.Storage")]
    [InlineData("ThiDua.Contracts", "ThiDua.Workflows")]
    [InlineData("ThiDua.Dossiers", "ThiDua.Appraisal")]
    [InlineData("ThiDua.Orchestration", "ThiDua.Engine.Interchange")]
    [InlineData("ThiDua.Portal", "ThiDua.Engine.Storage")]
    [InlineData("ThiDua.Host", "ThiDua.Verifier")]
    [InlineData("ThiDua.Verifier", "ThiDua.Engine")]
    [InlineData("ThiDua.Host", "ThiDua.Engine.Tests")]
    public void A_wrong_reference_is_named(string project, string reference)
    {
        var fault = Assert.Single(Arrows.Faults(Project(project, "ProjectReference", $@"..\{reference}\{reference}.csproj")));

        Assert.StartsWith($"{project} -> {reference}:", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ThiDua.Workflows", "ThiDua.Engine")]
    [InlineData("ThiDua.Dossiers", "ThiDua.Contracts")]
    [InlineData("ThiDua.Portal", "ThiDua.Dossiers")]
    [InlineData("ThiDua.Host", "ThiDua.Engine.Interchange")]
    [InlineData("ThiDua.Services.Tests", "ThiDua.Verifier")]
    public void A_right_reference_is_let_through(string project, string reference) =>
        Assert.Empty(Arrows.Faults(Project(project, "ProjectReference", $"../{reference}/{reference}.csproj")));

    [Fact]
    public void The_verifier_takes_no_package() =>
        Assert.StartsWith("ThiDua.Verifier -> Dapper:", Assert.Single(Arrows.Faults(Project("ThiDua.Verifier", "PackageReference", "Dapper"))), StringComparison.Ordinal);

    [Fact]
    public void No_project_compiles_the_files_of_another() =>
        Assert.Single(Arrows.Faults(Project("ThiDua.Verifier", "Compile", "../../engine/ThiDua.Engine/Merkle.cs")));

    [Fact]
    public void A_project_without_a_place_in_the_design_is_named() =>
        Assert.Contains("ThiDua.Misc", Assert.Single(Arrows.Faults(Project("ThiDua.Misc", "PackageReference", "Dapper"))), StringComparison.Ordinal);

    private static ProjectFile Project(string name, string item, string include) => ProjectFile.Parse(
        name,
        new XDocument(new XElement("Project", new XElement("ItemGroup", new XElement(item, new XAttribute("Include", include))))));
}
