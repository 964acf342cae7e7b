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
        var root = new RootCommand("ThiDua.Workflow: thi đua, khen thưởng như những quy trình bền vững. Không có lệnh con: phục vụ toàn hệ thống.");
        Fill(root);
        return root;
    }

    public static Command Create()
    {
        var verb = new Command("serve", "Phục vụ hệ thống tại một địa chỉ.");
        Fill(verb);
        return verb;
    }

    private static void Fill(Command verb)
    {
        var urls = new Option<string>("--urls") { Description = "Địa chỉ phục vụ.", DefaultValueFactory = _ => DefaultUrl };
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
                await output.WriteLineAsync($"ThiDua.Workflow đang phục vụ tại {string.Join(", ", server.Urls)} (Ctrl+C để dừng)");
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
            throw new UsageException($"Không phục vụ được tại '{urls}': {fault.Message}");
        }
    }
}
