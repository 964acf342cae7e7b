using System.CommandLine;
using ThiDua.Workflows.Paths;

namespace ThiDua.Host.Verbs;

/// <summary><c>paths</c>: the paths and their versions.</summary>
internal static class PathsVerb
{
    public static Command Create()
    {
        var json = CommonOptions.Json();
        var verb = new Command("paths", HostTexts.Of("paths")) { json, CommonOptions.Data() };
        verb.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                JsonOutput.Write(output, PathLibrary.All.Select(p => new { p.Id, p.Code, p.Version, p.Definition.Key.Hash, p.Title, Activities = p.Definition.CountActivities() }));
            }
            else
            {
                foreach (var path in PathLibrary.All)
                    output.WriteLine($"{path.Code}  {path.Id,-18} v{path.Version}  {path.Definition.Key.Hash[..12]}  {path.Title}");
            }

            return CommandLine.Success;
        });
        return verb;
    }
}
