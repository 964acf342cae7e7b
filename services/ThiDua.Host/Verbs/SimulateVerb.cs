using System.CommandLine;
using ThiDua.Engine.Storage.Memory;
using ThiDua.Host.Simulation;
using ThiDua.Workflows.Plans;

namespace ThiDua.Host.Verbs;

internal static class SimulateVerb
{
    public static Command Create()
    {
        var plan = new Option<string>("--plan") { Required = true };
        var verb = new Command("simulate", "") { plan };
        verb.SetAction(async (parsed, _) =>
        {
            var store = new MemoryStore();
            var watch = System.Diagnostics.Stopwatch.StartNew();
            var year = await new YearSimulation(PlanLibrary.Default[parsed.GetValue(plan)!], new SimulationOptions(), store).RunAsync();
            Console.WriteLine($"{watch.ElapsedMilliseconds} ms {year.Instances.Count} instances {year.Instances.Sum(i => i.Journal.Count)} entries {year.JournalHash()}");
            foreach (var i in Invariants.Of(year)) Console.WriteLine(i);
            foreach (var g in year.Of("dossier").GroupBy(d => (d.State.Input["round"].ToString(), d.Outcome, d.Output("reason").ToString()))) Console.WriteLine($"{g.Key} {g.Count()}");
            foreach (var g in year.Refusals.Counts) Console.WriteLine(g);
            return 0;
        });
        return verb;
    }
}
