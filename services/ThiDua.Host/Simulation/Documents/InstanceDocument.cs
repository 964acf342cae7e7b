namespace ThiDua.Host.Simulation.Documents;

/// <summary>An instance that worked a task.</summary>
internal sealed record InstanceDocument(string Path, string Id, int Entries, string? Outcome)
{
    public static InstanceDocument Of(InstanceRecord instance) =>
        new(instance.Path.Code, instance.Id.ToString(), instance.Entries, instance.Outcome);
}
