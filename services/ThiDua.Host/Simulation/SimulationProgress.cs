using Spectre.Console;
using ThiDua.Workflows.Plans;

namespace ThiDua.Host.Simulation;

/// <summary>Shows on standard error how far the years have come: one line on a terminal; else, beside a JSON document, a line a month and plan.</summary>
internal sealed class SimulationProgress : IAsyncDisposable
{
    private readonly TextWriter _error;
    private readonly bool _json;
    private readonly IAnsiConsole? _terminal;
    private readonly Lock _door = new();

    public SimulationProgress(bool json, TextWriter error)
    {
        (_json, _error) = (json, error);
        if (error == Console.Error && !Console.IsErrorRedirected)
            _terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
    }

    /// <summary>Where a plan's year tells how far it has come; null when nobody looks.</summary>
    public IProgress<YearProgress>? Of(Plan plan, SimulationOptions options) =>
        _terminal is not null || _json ? new Months(this, plan.Name) : null;

    public ValueTask DisposeAsync()
    {
        _terminal?.Write(new ControlCode("\r\u001b[K"));
        return ValueTask.CompletedTask;
    }

    private void Tell(string plan, YearProgress progress)
    {
        var line = SimulationTexts.Of("progress", plan, progress.Day, progress.Instances, progress.Ended);
        lock (_door)
        {
            if (_terminal is null)
                _error.WriteLine(line);
            else
                _terminal.Write(new ControlCode($"\r\u001b[K{line}"));
        }
    }

    private sealed class Months(SimulationProgress show, string plan) : IProgress<YearProgress>
    {
        private int _month;

        public void Report(YearProgress value)
        {
            if (value.Day.Month == _month)
                return;
            _month = value.Day.Month;
            show.Tell(plan, value);
        }
    }
}
