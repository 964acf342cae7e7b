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
        app.MapGet("/", (EngineHealth health) => Results.Content(StartPage.Render(health.Read()), "text/html; charset=utf-8"));
        app.MapGet("/health", (EngineHealth health) =>
        {
            var report = health.Read();
            return Results.Json(report, statusCode: report.Healthy ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
        });
        return app;
    }
}
