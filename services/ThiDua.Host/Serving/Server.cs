using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Sqlite;
using ThiDua.Engine.Time;
using ThiDua.Workflows.Calendar;

namespace ThiDua.Host.Serving;

/// <summary>The web server of the one executable: the engine over its database, a start page and its health.</summary>
internal static class Server
{
    public static WebApplication Build(string folder, string urls)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(urls);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(_ => SqliteDatabase.Open(folder));
        builder.Services.AddSingleton(services => new WorkflowRuntime(
            services.GetRequiredService<SqliteDatabase>().Store, WorkingCalendars.Empty.With(VietnamCalendar.Build()), TimeProvider.System));
        builder.Services.AddSingleton<EngineHealth>();
        builder.Services.AddSingleton<EngineService>();
        builder.Services.AddHostedService(services => services.GetRequiredService<EngineService>());
        var app = builder.Build();
        app.MapGet("/", async (EngineHealth health, CancellationToken cancellation) => Results.Content(StartPage.Render(await health.ReadAsync(cancellation)), "text/html; charset=utf-8"));
        app.MapGet("/health", async (EngineHealth health, CancellationToken cancellation) =>
        {
            var report = await health.ReadAsync(cancellation);
            return Results.Json(report, statusCode: report.IsHealthy ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
        });
        return app;
    }
}
