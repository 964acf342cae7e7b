using System.Net;
using ThiDua.Host;

namespace ThiDua.Services.Tests;

public sealed class ServerTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/health")]
    public async Task Answers(string path)
    {
        await using var server = Server.Build(["--urls", "http://127.0.0.1:0"]);
        await server.StartAsync();

        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };
        using var answer = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
