using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Interpretation;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Time;

namespace ThiDua.Engine.Tests.Instances;

public sealed class ReplayTests : IDefinitionSource
{
    private static readonly InstanceId Id = InstanceId.Of("replay");

    private readonly WorkflowDefinition _definition =
        Workflow.Define("replay", 1).Runs(Do.Sequence("both", Do.Event("first", "one"), Do.Event("second", "two")));

    [Fact]
    public void Gives_the_state_after_each_entry()
    {
        var journal = Run();

        var replayed = InstanceState.Replay(Id, journal, this)
            .Select(step => (step.Entry.Header.Sequence, string.Join(",", step.After.Bookmarks.Select(b => b.ActivityId)), step.After.Status));

        Assert.Equal(
            [(1L, "first", WorkflowStatus.Running), (2L, "second", WorkflowStatus.Running), (3L, "", WorkflowStatus.Finished)],
            replayed);
    }

    [Fact]
    public void Refuses_a_journal_with_a_gap() =>
        Assert.Throws<JournalException>(() => InstanceState.Replay(Id, [.. Run().Where(entry => entry.Header.Sequence != 2)], this).Count());

    public WorkflowDefinition Get(DefinitionKey key) => _definition;

    private List<Entry> Run()
    {
        var (state, journal) = ((InstanceState?)null, new List<Entry>());
        Func<StimulusOrigin, Stimulus>[] stimuli =
            [o => new Start(o, _definition), o => new SignalReceived(o, "one"), o => new SignalReceived(o, "two")];
        foreach (var make in stimuli)
        {
            var origin = new StimulusOrigin(new Guid(journal.Count + 1, 0, 0, new byte[8]), DateTimeOffset.UnixEpoch, "user:1");
            var transition = Interpreter.Step(state, Id, make(origin), this, WorkingCalendars.Empty).Transition!;
            journal.Add(transition.Entry);
            state = transition.State;
        }

        return journal;
    }
}
