using ThiDua.Engine.Tests.Scenarios;

namespace ThiDua.Engine.Tests.Patterns;

/// <summary>
/// The process dies before or after any one store call, or any two, of every pattern's scenario; who got no answer sends the same
/// command again. No command is lost, none is done twice, and the journal is the same.
/// </summary>
public sealed class CrashTests
{
    /// <summary>Scenarios with at most so many store calls are tried with every pair of crashes, longer ones with pairs close together.</summary>
    private const int MostCallsForAllPairs = 32;
    private const int Close = 4;

    public static IEnumerable<TheoryDataRow<string>> Patterns => ScenarioCatalogue.Rows;

    [Theory]
    [MemberData(nameof(Patterns))]
    public async Task A_crash_at_any_store_call_leaves_the_same_journal(string pattern)
    {
        var scenario = ScenarioCatalogue.Get(pattern);
        var expected = await ScenarioRun.Of(scenario);

        for (var call = 1; call <= expected.World.StoreCalls; call++)
        {
            await AssertSameAsync(scenario, expected, new CrashPoint(call, After: false));
            await AssertSameAsync(scenario, expected, new CrashPoint(call, After: true));
        }
    }

    [Theory]
    [MemberData(nameof(Patterns))]
    public async Task Two_crashes_at_any_two_store_calls_leave_the_same_journal(string pattern)
    {
        var scenario = ScenarioCatalogue.Get(pattern);
        var expected = await ScenarioRun.Of(scenario);
        var calls = expected.World.StoreCalls;

        for (var first = 1; first < calls; first++)
        {
            for (var second = first + 1; second <= (calls <= MostCallsForAllPairs ? calls : Math.Min(calls, first + Close)); second++)
            {
                await AssertSameAsync(scenario, expected, new(first, After: true), new(second, After: true));
                await AssertSameAsync(scenario, expected, new(first, After: false), new(second, After: true));
            }
        }
    }

    private static async Task AssertSameAsync(Scenario scenario, ScenarioRun expected, params CrashPoint[] crashes)
    {
        ScenarioRun run;
        try
        {
            run = await ScenarioRun.Of(scenario, crashes: crashes);
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"With a crash {string.Join(" and ", crashes)}: {fault.Message}", fault);
        }

        Assert.True(expected.Journals.SequenceEqual(run.Journals), $"Another journal with a crash {string.Join(" and ", crashes)}.");
        Assert.Equal(expected.World.Lines, run.World.Lines);
        Assert.InRange(run.World.Crashes, 1, crashes.Length);
    }
}
