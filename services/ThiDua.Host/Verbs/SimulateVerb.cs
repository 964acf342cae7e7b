using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using ThiDua.Engine.Storage.Memory;
using ThiDua.Engine.Storage.Sqlite;
using ThiDua.Host.Simulation;
using ThiDua.Host.Simulation.Documents;
using ThiDua.Workflows.Plans;

namespace ThiDua.Host.Verbs;

/// <summary><c>simulate</c>: a plan's year on a virtual clock, with simulated people. A finding when an invariant did not hold.</summary>
internal static class SimulateVerb
{
    private const string AllPlans = "all";
    private const int PlainWidth = 170;

    public static Command Create()
    {
        var plan = new Option<string>("--plan") { Description = SimulationTexts.Of("option.plan"), Required = true };
        var units = new Option<int>("--units")
        {
            Description = SimulationTexts.Of("option.units"), DefaultValueFactory = _ => SimulationOptions.UsualUnits,
        };
        var seed = new Option<long>("--seed")
        {
            Description = SimulationTexts.Of("option.seed"), DefaultValueFactory = _ => SimulationOptions.UsualSeed,
        };
        var dossiers = new Option<int?>("--dossiers") { Description = SimulationTexts.Of("option.dossiers") };
        var until = new Option<string?>("--until") { Description = SimulationTexts.Of("option.until") };
        var data = CommonOptions.Data();
        var json = CommonOptions.Json();
        var verb = new Command("simulate", SimulationTexts.Of("verb")) { plan, units, dossiers, seed, until, data, json };
        verb.SetAction(async (parsed, _) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var plans = PlansOf(parsed.GetValue(plan)!);
            var options = Options(parsed.GetValue(units), parsed.GetValue(seed), parsed.GetValue(until), plans);
            var years = await RunAsync(plans, options, parsed.GetValue(dossiers), parsed.GetValue(data), parsed.GetValue(json), error);
            var document = SimulationDocument.Of(years);
            if (parsed.GetValue(json))
                JsonOutput.Write(output, document);
            else
                SimulationTable.Write(ConsoleOn(output), document, name => PlanLibrary.Default[name].Title);
            return document.Invariants.All(invariant => invariant.Held) ? CommandLine.Success : CommandLine.Finding;
        });
        return verb;
    }

    private static IReadOnlyList<Plan> PlansOf(string name) => name == AllPlans ? [.. PlanLibrary.Default.Plans] : [PlanLibrary.Default[name]];

    /// <summary>Several plans run side by side, one for each core: each has its own clock, store and people.</summary>
    private static async Task<IReadOnlyList<YearRecord>> RunAsync(
        IReadOnlyList<Plan> plans, SimulationOptions options, int? dossiers, string? data, bool json, TextWriter error)
    {
        var years = new YearRecord[plans.Count];
        var shares = SharesOf(dossiers, plans);
        await using var progress = new SimulationProgress(json, error);
        var limits = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        // The largest first, so that no core waits long for another's last plan.
        var order = Enumerable.Range(0, plans.Count).OrderByDescending(place => plans[place].Rounds.Count);
        await Parallel.ForEachAsync(order, limits, async (place, _) => years[place] = await RunAsync(
            plans[place], options with { Dossiers = shares[place] }, Folder(data, plans[place], plans), progress));
        return years;
    }

    /// <summary>Each of several plans has a database of its own, since each has its own time.</summary>
    private static string? Folder(string? data, Plan plan, IReadOnlyList<Plan> plans) =>
        data is null || plans.Count == 1 ? data : Path.Combine(data, plan.Name);

    /// <summary>Each round of all plans has its even share of the dossiers.</summary>
    private static IReadOnlyList<int?> SharesOf(int? dossiers, IReadOnlyList<Plan> plans)
    {
        if (dossiers is < 1 or > SimulationOptions.MostDossiers)
            throw new UsageException(SimulationTexts.Of("badDossiers", dossiers, SimulationOptions.MostDossiers));
        var (all, before, shares) = (plans.Sum(plan => plan.Rounds.Count(Nominations.TakesDossiers)), 0L, new List<int?>());
        foreach (var plan in plans)
        {
            var from = before;
            before += plan.Rounds.Count(Nominations.TakesDossiers);
            shares.Add(dossiers is { } count ? (int)((count * before / all) - (count * from / all)) : null);
        }

        return shares;
    }

    private static SimulationOptions Options(int units, long seed, string? until, IReadOnlyList<Plan> plans)
    {
        if (units is < SimulationOptions.FewestUnits or > SimulationOptions.MostUnits)
            throw new UsageException(SimulationTexts.Of("badUnits", units, SimulationOptions.FewestUnits, SimulationOptions.MostUnits));
        if (until is null)
            return new SimulationOptions(units, seed);
        if (!DateOnly.TryParseExact(until, ["yyyy-MM-dd", "dd/MM/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            throw new UsageException(SimulationTexts.Of("badDate", until));
        if (plans.FirstOrDefault(plan => day.Year < plan.Year) is { } later)
            throw new UsageException(SimulationTexts.Of("untilBeforeYear", day, later.Year, later.Name));
        return new SimulationOptions(units, seed, day);
    }

    private static async Task<YearRecord> RunAsync(Plan plan, SimulationOptions options, string? folder, SimulationProgress progress)
    {
        await using var database = folder is null ? null : SqliteDatabase.Open(folder);
        var year = new YearSimulation(plan, options, database?.Store ?? new MemoryStore());
        try
        {
            return await year.RunAsync(progress.Of(plan, options));
        }
        catch (YearExistsException)
        {
            throw new UsageException(SimulationTexts.Of("runHeldAlready", folder!));
        }
    }

    private static IAnsiConsole ConsoleOn(TextWriter output)
    {
        var isTerminal = output == Console.Out && !Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
        });
        if (!isTerminal)
            console.Profile.Width = PlainWidth;
        return console;
    }
}
