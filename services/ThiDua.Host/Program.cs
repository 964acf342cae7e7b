using ThiDua.Host;

await using var server = Server.Build(args);
await server.RunAsync();
