using ThiDua.Engine.Tests.Scenarios;

namespace ThiDua.Engine.Tests.Patterns;

/// <summary>
/// Every control-flow pattern leaves the exact trace that its scenario states, and the same journal whatever dies on the way.
/// The scenarios stand in the other files of this folder, each named as the pattern.
/// </summary>
public sealed class PatternTests
{
    public static IEnumerable<TheoryDataRow<string>> Patterns => ScenarioCatalogue.Rows;

    [Theory]
    [MemberData(nameof(Patterns))]
    public async Task Each_pattern_leaves_its_exact_trace(string pattern)
    {
        var scenario = ScenarioCatalogue.Get(pattern);

        var run = await ScenarioRun.Of(scenario);

        await run.AssertAsync(scenario);
    }

    [Theory]
    [MemberData(nameof(Patterns))]
    public async Task A_process_that_ends_after_every_step_leaves_the_same_journal(string pattern)
    {
        var scenario = ScenarioCatalogue.Get(pattern);
        var expected = await ScenarioRun.Of(scenario);

        var run = await ScenarioRun.Of(scenario, restarts: true);

        await run.AssertAsync(scenario);
        Assert.Equal(expected.Journals, run.Journals);
    }

    [Theory]
    [MemberData(nameof(Patterns))]
    public async Task A_state_folded_from_the_journal_before_every_step_leaves_the_same_journal(string pattern)
    {
        var scenario = ScenarioCatalogue.Get(pattern);
        var expected = await ScenarioRun.Of(scenario);

        var run = await ScenarioRun.Of(scenario, restarts: true, folding: true);

        await run.AssertAsync(scenario);
        Assert.Equal(expected.Journals, run.Journals);
    }
}
