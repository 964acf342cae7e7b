using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Interchange.Elsa;

namespace ThiDua.Engine.Tests.Elsa;

/// <summary>Elsa's definitions do here what they did in Elsa 3.7.1.</summary>
public sealed class ElsaConformanceTests(ITestOutputHelper output)
{
    public static IEnumerable<TheoryDataRow<string>> Readable => ElsaCase.Rows(c => c.Needs.Count == 0 && !c.IsExempt);

    public static IEnumerable<TheoryDataRow<string>> Unread => ElsaCase.Rows(c => c.Needs.Count > 0 && !c.IsExempt);

    public static IEnumerable<TheoryDataRow<string>> Known => ElsaCase.Rows(c => c.Needs.Count == 0);

    [Theory]
    [MemberData(nameof(Readable))]
    public async Task A_definition_does_what_it_did_in_Elsa(string name)
    {
        var run = new ElsaRun(ElsaCase.Get(name));

        Assert.Equal(run.Expected(), await run.RunAsync());
    }

    [Theory]
    [MemberData(nameof(Unread))]
    public void An_expression_that_is_not_read_is_refused_with_its_place(string name)
    {
        var unread = ElsaCase.Get(name);

        var fault = Assert.ThrowsAny<Exception>(() => Publishable(unread));

        Assert.True(fault is ElsaFormatException or InvalidDefinitionException, fault.ToString());
        Assert.True(unread.Needs.Any(n => fault.Message.Contains($"'{n}'", StringComparison.Ordinal)), fault.Message);
        Assert.Matches("of '[^']+'|: Unknown activity type", fault.Message);
    }

    [Fact]
    public void Most_definitions_that_need_no_JavaScript_must_conform()
    {
        Assert.SkipUnless(ElsaCase.ArePresent, ElsaCase.Explanation);
        var (unread, exempt) = (ElsaCase.All.Count(c => c.Needs.Count > 0), ElsaCase.All.Count(c => c.Needs.Count == 0 && c.IsExempt));
        output.WriteLine($"{ElsaCase.All.Count} definitions: {ElsaCase.All.Count - unread - exempt} must conform, {exempt} are exempt, {unread} need {string.Join(", ", ElsaCase.All.SelectMany(c => c.Needs).Distinct())}, which is not read.");

        Assert.True(ElsaCase.All.Count - unread - exempt >= 50);
    }

    [Theory]
    [MemberData(nameof(Known))]
    public void A_definition_read_back_from_its_canonical_form_is_the_same(string name)
    {
        foreach (var definition in ElsaRun.ReadAll(ElsaCase.Get(name)))
        {
            var read = WorkflowDefinition.FromJson(definition.Json);

            Assert.Equal(definition.Json, read.Json);
            Assert.Equal(definition.Key, read.Key);
        }
    }

    [Theory]
    [MemberData(nameof(Known))]
    public async Task The_journal_of_a_run_folds_to_the_stored_state(string name)
    {
        var run = new ElsaRun(ElsaCase.Get(name));
        await run.RunAsync();

        foreach (var instance in run.Store.Instances)
        {
            var head = await run.Store.ReadHeadAsync(instance);
            Assert.Equal(head!.Snapshot.ToArray(), InstanceState.Fold(instance, run.Store.Journal(instance), run.Store).ToSnapshot());
        }
    }

    /// <summary>Reads the definition and what it needs, and refuses what could not be published.</summary>
    private static void Publishable(ElsaCase definition)
    {
        foreach (var read in ElsaRun.ReadAll(definition))
        {
            if (read.Validate() is { Count: > 0 } faults)
                throw new InvalidDefinitionException(read.Id, read.Version, faults);
        }
    }
}
