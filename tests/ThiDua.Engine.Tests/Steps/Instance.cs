using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Tests.Scenarios;
using ThiDua.Engine.Time;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Tests.Steps;

/// <summary>An instance of one activity, started and at rest.</summary>
internal static class Instance
{
    public static async Task<InstanceState> OfAsync(Activity root, WorkingCalendars? calendars = null, params (string Name, Value Initially)[] variables)
    {
        var world = new World { Calendars = calendars ?? WorkingCalendars.Empty };
        world.Restart();
        var builder = Workflow.Define("one", 1);
        foreach (var (name, initially) in variables)
            builder.Variable(name, initially);
        await world.PublishAsync(builder.Runs(root));
        Assert.Null((await world.SendAsync(World.Root, "start", "user:1", o => new Start(o, world.Store.FindNewestAsync("one").Result!))).Refusal);
        return await world.StateAsync(World.Root);
    }
}
