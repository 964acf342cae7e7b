namespace ThiDua.Engine.Tests.Scenarios;

/// <summary>One thing that happens in a scenario, or that is expected of it at that moment.</summary>
/// <param name="Run">Does it; the second argument names the command, the same at every try.</param>
internal sealed record ScenarioStep(Func<World, string, Task> Run);
