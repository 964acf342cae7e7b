namespace ThiDua.Host;

/// <summary>The web server of the one executable.</summary>
internal static class Server
{
    private const string DefaultUrl = "http://localhost:5080";

    /// <summary>Builds the server; <c>--urls</c> and the environment override the address.</summary>
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey])) builder.WebHost.UseUrls(DefaultUrl);

        var app = builder.Build();
        app.MapGet("/", () => "ThiDua.Workflow");
        app.MapGet("/health", () => Results.Json(new { status = "ok" }));
        return app;
    }
}
