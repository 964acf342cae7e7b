using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ThiDua.Workflows.Tests.House;

/// <summary>The engine and what is known of awards do no I/O: their assemblies name no type that does.</summary>
public sealed class PurityTests
{
    private static readonly HashSet<string> ForbiddenTypes =
    [
        "System.Console",
        "System.Diagnostics.Process",
        "System.IO.Directory",
        "System.IO.DirectoryInfo",
        "System.IO.File",
        "System.IO.FileInfo",
        "System.IO.FileStream",
        "System.IO.RandomAccess",
    ];

    private static readonly string[] ForbiddenNamespaces = ["System.Net", "System.Data", "Microsoft.Data", "Microsoft.EntityFrameworkCore", "Npgsql"];

    [Theory]
    [InlineData("ThiDua.Engine")]
    [InlineData("ThiDua.Workflows")]
    public void Names_no_type_that_does_input_or_output(string assembly)
    {
        var forbidden = TypesNamedBy(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")).Where(IsForbidden).ToList();

        Assert.True(forbidden.Count == 0, $"{assembly} names {string.Join(", ", forbidden)}");
    }

    private static bool IsForbidden(string type) =>
        ForbiddenTypes.Contains(type) || ForbiddenNamespaces.Any(space => type.StartsWith(space + ".", StringComparison.Ordinal));

    private static List<string> TypesNamedBy(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();

        return metadata.TypeReferences
            .Select(metadata.GetTypeReference)
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")
            .ToList();
    }
}
