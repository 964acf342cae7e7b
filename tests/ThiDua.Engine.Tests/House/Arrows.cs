namespace ThiDua.Engine.Tests.House;

/// <summary>Who may know whom. Arrows point one way, and a service never knows another service.</summary>
/// <remarks>
/// <code>
/// Host -> everything but Verifier
/// Portal -> Contracts, services
/// services -> Contracts, Workflows, Engine.Storage, Engine
/// Workflows, Engine.Storage, Engine.Interchange -> Engine
/// Engine, Contracts -> nothing
/// Verifier -> nothing, not even a package
/// tests -> everything; nothing -> tests
/// </code>
/// </remarks>
internal static class Arrows
{
    private const string Engine = "ThiDua.Engine";
    private const string Storage = "ThiDua.Engine.Storage";
    private const string Interchange = "ThiDua.Engine.Interchange";
    private const string Workflows = "ThiDua.Workflows";
    private const string Contracts = "ThiDua.Contracts";
    private const string Portal = "ThiDua.Portal";
    private const string Host = "ThiDua.Host";
    private const string Verifier = "ThiDua.Verifier";

    private static readonly string[] Services =
        ["ThiDua.Orchestration", "ThiDua.Dossiers", "ThiDua.Appraisal", "ThiDua.Notifications"];

    private static readonly string[] Tests =
        ["ThiDua.Engine.Tests", "ThiDua.Workflows.Tests", "ThiDua.Services.Tests", "ThiDua.Portal.Tests", "ThiDua.Benchmarks"];

    private static readonly Dictionary<string, string[]> MayReference = Rules();

    /// <summary>Every broken arrow of a project, each in a line that names the project and the wrong reference.</summary>
    public static IEnumerable<string> Faults(ProjectFile project)
    {
        foreach (var file in project.ForeignFiles) yield return $"{project.Name} compiles {file}, a file of another folder";

        if (project.Name == Verifier)
        {
            foreach (var package in project.Packages) yield return $"{Verifier} -> {package}: it uses the base library only";
        }

        if (Tests.Contains(project.Name)) yield break;

        if (!MayReference.TryGetValue(project.Name, out var allowed))
        {
            yield return $"{project.Name} has no place in the house: add it to the design and to {nameof(Arrows)}";
            yield break;
        }

        foreach (var reference in project.Projects.Except(allowed))
        {
            yield return $"{project.Name} -> {reference}: it may reference {(allowed.Length == 0 ? "nothing" : string.Join(", ", allowed))}";
        }
    }

    private static Dictionary<string, string[]> Rules()
    {
        var rules = new Dictionary<string, string[]>
        {
            [Engine] = [],
            [Storage] = [Engine],
            [Interchange] = [Engine],
            [Workflows] = [Engine],
            [Contracts] = [],
            [Portal] = [Contracts, .. Services],
            [Host] = [Portal, .. Services, Contracts, Workflows, Interchange, Storage, Engine],
            [Verifier] = [],
        };
        foreach (var service in Services) rules[service] = [Contracts, Workflows, Storage, Engine];
        return rules;
    }
}
