using Spectre.Console;
using ThiDua.Workflows.Plans;

namespace ThiDua.Host.Simulation;

/// <summary>Shows on standard error how far a year has come: a bar on a terminal; else, beside a JSON document, a line a month.</summary>
internal static class SimulationProgress
{
    public static async Task<YearRecord> ShowAsync(
        Plan plan, SimulationOptions options, bool json, TextWriter error, Func<IProgress<YearProgress>?, Task<YearRecord>> run)
    {
        if (error != Console.Error || Console.IsErrorRedirected)
            return await run(json ? new Months(error) : null);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        var first = new DateOnly(plan.Year, 1, 1);
        var days = (options.Until ?? new DateOnly(plan.Year, 12, 31)).DayNumber - first.DayNumber;
        return await console.Progress().AutoClear(true).StartAsync(context =>
        {
            var bar = context.AddTask(Markup.Escape(plan.Name), maxValue: Math.Max(1, days));
            return run(new Bar(bar, first));
        });
    }

    private sealed class Bar(ProgressTask bar, DateOnly first) : IProgress<YearProgress>
    {
        public void Report(YearProgress value)
        {
            bar.Value = value.Day.DayNumber - first.DayNumber;
            bar.Description = $"{value.Day:dd/MM/yyyy}";
        }
    }

    private sealed class Months(TextWriter error) : IProgress<YearProgress>
    {
        private int _month;

        public void Report(YearProgress value)
        {
            if (value.Day.Month == _month)
                return;
            _month = value.Day.Month;
            error.WriteLine(SimulationTexts.Of("progress", value.Day, value.Instances, value.Ended));
        }
    }
}
