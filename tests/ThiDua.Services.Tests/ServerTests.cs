using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Stimuli;
using ThiDua.Host.Serving;

namespace ThiDua.Services.Tests;

public sealed class ServerTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("thidua-").FullName;
    private WebApplication _server = null!;
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _server = Server.Build(_folder, "http://127.0.0.1:0");
        await _server.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_server.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.StopAsync();
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task The_start_page_tells_the_state_of_the_engine_in_Vietnamese()
    {
        using var answer = await _client.GetAsync("/");
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Contains("lang=\"vi\"", page);
        Assert.Contains("Hoạt động bình thường", page);
        Assert.DoesNotContain("{{", page);
    }

    [Fact]
    public async Task Health_counts_what_the_database_holds()
    {
        var runtime = _server.Services.GetRequiredService<WorkflowRuntime>();
        var waits = Workflow.Define("waits", 1).Runs(Do.Delay("long", TimeSpan.FromDays(1)));
        await runtime.PublishAsync(waits);
        await runtime.SendAsync(InstanceId.Of("one"), Guid.CreateVersion7(), "user:1", o => new Start(o, waits));

        using var health = JsonDocument.Parse(await _client.GetStringAsync("/health"));

        Assert.Equal("ok", health.RootElement.GetProperty("status").GetString());
        Assert.Equal(1, health.RootElement.GetProperty("running").GetInt32());
        Assert.Equal(1, health.RootElement.GetProperty("timers").GetInt32());
        Assert.Equal(1, health.RootElement.GetProperty("entries").GetInt32());
    }

    [Fact]
    public async Task The_host_fires_timers_and_delivers_children_by_itself()
    {
        var runtime = _server.Services.GetRequiredService<WorkflowRuntime>();
        var child = Workflow.Define("child", 1).Runs(Do.Delay("short", TimeSpan.FromMilliseconds(1)));
        var parent = Workflow.Define("parent", 1).Runs(Do.RunWorkflow("run", "child", Op.Object()));
        await runtime.PublishAsync(child);
        await runtime.PublishAsync(parent);
        var instance = InstanceId.Of("parent");
        await runtime.SendAsync(instance, Guid.CreateVersion7(), "user:1", o => new Start(o, parent));

        while ((await runtime.FindAsync(instance))!.Status == WorkflowStatus.Running)
            await Task.Yield();

        Assert.Equal(WorkflowSubStatus.Finished, (await runtime.FindAsync(instance))!.SubStatus);
    }
}
