using System.CommandLine;
using ThiDua.Host.Serving;

namespace ThiDua.Host.Verbs;

/// <summary><c>serve</c>, and the executable without a verb: the whole system behind one address.</summary>
internal static class ServeVerb
{
    private const string DefaultFolder = "./data";
    private const string DefaultUrl = "http://localhost:5080";

    public static RootCommand CreateRoot()
    {
        var root = new RootCommand(HostTexts.Of("root"));
        Fill(root);
        return root;
    }

    public static Command Create()
    {
        var verb = new Command("serve", HostTexts.Of("serve"));
        Fill(verb);
        return verb;
    }

    private static void Fill(Command verb)
    {
        var urls = new Option<string>("--urls") { Description = HostTexts.Of("serve.urls"), DefaultValueFactory = _ => DefaultUrl };
        var data = CommonOptions.Data();
        var json = CommonOptions.Json();
        verb.Options.Add(urls);
        verb.Options.Add(data);
        verb.Options.Add(json);
        verb.SetAction(async (parsed, cancellation) =>
        {
            await using var server = Server.Build(parsed.GetValue(data) ?? DefaultFolder, parsed.GetValue(urls)!);
            await StartAsync(server, parsed.GetValue(urls)!, cancellation);
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
                JsonOutput.Write(output, new { urls = server.Urls });
            else
                await output.WriteLineAsync(HostTexts.Of("serve.serving", string.Join(", ", server.Urls)));
            await server.WaitForShutdownAsync(cancellation);
            return CommandLine.Success;
        });
    }

    private static async Task StartAsync(WebApplication server, string urls, CancellationToken cancellation)
    {
        try
        {
            await server.StartAsync(cancellation);
        }
        catch (Exception fault) when (fault is IOException or FormatException or InvalidOperationException)
        {
            throw new UsageException(HostTexts.Of("serve.cannot", urls, fault.Message));
        }
    }
}
