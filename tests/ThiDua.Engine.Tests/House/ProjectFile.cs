using System.Xml.Linq;

namespace ThiDua.Engine.Tests.House;

/// <summary>What a project file takes in from outside its own folder.</summary>
/// <param name="Name">The project's name, without the extension.</param>
/// <param name="Projects">The names of the projects it references.</param>
/// <param name="Packages">The packages, frameworks and assemblies it references.</param>
/// <param name="ForeignFiles">Source files of other folders that it compiles or embeds as its own.</param>
internal sealed record ProjectFile(
    string Name,
    IReadOnlyList<string> Projects,
    IReadOnlyList<string> Packages,
    IReadOnlyList<string> ForeignFiles)
{
    public static ProjectFile Read(string path) => Parse(Path.GetFileNameWithoutExtension(path), XDocument.Load(path));

    public static ProjectFile Parse(string name, XDocument xml) => new(
        name,
        [.. Includes(xml, "ProjectReference").Select(include => Path.GetFileNameWithoutExtension(include))],
        [.. Includes(xml, "PackageReference"), .. Includes(xml, "FrameworkReference"), .. Includes(xml, "Reference")],
        [.. Includes(xml, "Compile").Where(include => include.StartsWith("..", StringComparison.Ordinal))]);

    private static IEnumerable<string> Includes(XDocument xml, string item) =>
        xml.Descendants()
            .Where(element => element.Name.LocalName == item)
            .Select(element => (string?)element.Attribute("Include"))
            .OfType<string>()
            .SelectMany(include => include.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(include => include.Replace('\\', '/'));
}
