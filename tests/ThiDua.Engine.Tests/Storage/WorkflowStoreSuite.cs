using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using static ThiDua.Engine.Tests.Storage.Units;

namespace ThiDua.Engine.Tests.Storage;

/// <summary>How every store behaves, written once.</summary>
public abstract class WorkflowStoreSuite : IAsyncLifetime
{
    private static readonly string[] Rights = ["clerk", "chair"];

    protected IWorkflowStore Store { get; set; } = null!;

    protected InstanceId Instance { get; } = new(Guid.NewGuid());

    public async ValueTask InitializeAsync()
    {
        Store = await OpenAsync();
        await Store.PublishAsync(Definition);
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (Store is not null)
            await Store.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens the store of this test; a second time, the same one again.</summary>
    protected abstract ValueTask<IWorkflowStore> OpenAsync();

    [Fact]
    public async Task What_is_committed_is_read_back()
    {
        var unit = Bare(Instance, 1);
        unit = unit with { Head = unit.Head with { CorrelationId = "Đợt 1/2023" } };

        Assert.Equal(CommitResult.Committed, await Store.CommitAsync(unit));

        var head = await Store.ReadHeadAsync(Instance);
        Assert.Equal(unit.Head with { Snapshot = default }, head! with { Snapshot = default });
        Assert.Equal(unit.Head.Snapshot.ToArray(), head.Snapshot.ToArray());
        var entry = Assert.Single(await JournalAsync(Instance));
        Assert.Equal(unit.Entry.ToArray(), entry.Bytes.ToArray());
        Assert.Equal(new CommandMark(unit.Command, Instance, 1), await Store.FindCommandAsync(unit.Command));
    }

    [Fact]
    public async Task What_never_was_is_not_found()
    {
        Assert.Null(await Store.ReadHeadAsync(Instance));
        Assert.Null(await Store.FindCommandAsync(Guid.NewGuid()));
        Assert.Null(await Store.ReadNextDueAsync());
        Assert.Null(await Store.FindNewestAsync("nothing"));
        Assert.Empty(await JournalAsync(Instance));
    }

    [Fact]
    public async Task The_head_follows_each_transition_through_every_status()
    {
        var statuses = new[]
        {
            (WorkflowStatus.Running, WorkflowSubStatus.Suspended, null), (WorkflowStatus.Running, WorkflowSubStatus.Suspended, null),
            (WorkflowStatus.Running, WorkflowSubStatus.Suspended, "c1"), (WorkflowStatus.Running, WorkflowSubStatus.Executing, "c2"),
            (WorkflowStatus.Running, WorkflowSubStatus.Suspended, ""), (WorkflowStatus.Finished, WorkflowSubStatus.Faulted, (string?)null),
        };
        for (var i = 0; i < statuses.Length; i++)
        {
            var unit = Bare(Instance, i + 1);
            unit = unit with { Head = unit.Head with { Status = statuses[i].Item1, SubStatus = statuses[i].Item2, CorrelationId = statuses[i].Item3 } };
            Assert.Equal(CommitResult.Committed, await Store.CommitAsync(unit));
            Assert.Equal(unit.Head with { Snapshot = default }, (await Store.ReadHeadAsync(Instance))! with { Snapshot = default });
        }
    }

    [Fact]
    public async Task Empty_bytes_and_texts_stay_what_they_are()
    {
        var unit = Bare(Instance, 1);
        unit = unit with { Head = unit.Head with { CorrelationId = "", Snapshot = default } };

        await Store.CommitAsync(unit);

        var head = await Store.ReadHeadAsync(Instance);
        Assert.Equal("", head!.CorrelationId);
        Assert.Equal(0, head.Snapshot.Length);
        Assert.Empty(await Store.ReadOutboxAsync(10));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_transition_that_does_not_follow_the_head_is_a_conflict_and_stores_nothing(long sequence)
    {
        await Store.CommitAsync(Bare(Instance, 1));
        var late = Bare(Instance, sequence) with { Outbox = new byte[] { 1 }, Timers = [new(Instance, 1, Noon, "")] };

        Assert.Equal(CommitResult.Conflict, await Store.CommitAsync(late));

        Assert.Equal(1, (await Store.ReadHeadAsync(Instance))!.Sequence);
        Assert.Single(await JournalAsync(Instance));
        Assert.Null(await Store.FindCommandAsync(late.Command));
        Assert.Empty(await Store.ReadOutboxAsync(10));
        Assert.Null(await Store.ReadNextDueAsync());
    }

    [Fact]
    public async Task A_transition_of_an_instance_that_never_began_is_a_conflict() =>
        Assert.Equal(CommitResult.Conflict, await Store.CommitAsync(Bare(Instance, 2)));

    [Fact]
    public async Task A_command_is_worked_on_once()
    {
        var first = Bare(Instance, 1);
        await Store.CommitAsync(first);

        Assert.Equal(CommitResult.Duplicate, await Store.CommitAsync(first));
        Assert.Equal(CommitResult.Duplicate, await Store.CommitAsync(Bare(Instance, 2, first.Command)));
        Assert.Equal(CommitResult.Duplicate, await Store.CommitAsync(Bare(new(Guid.NewGuid()), 1, first.Command)));

        Assert.Single(await JournalAsync(Instance));
        Assert.Equal(1, (await Store.FindCommandAsync(first.Command))!.Sequence);
    }

    [Fact]
    public async Task A_unit_of_an_unpublished_definition_is_refused_and_stores_nothing()
    {
        var unit = Bare(Instance, 1);
        unit = unit with { Head = unit.Head with { Definition = new DefinitionKey("ghost", 1, "00") } };

        var refusal = await Assert.ThrowsAsync<UnknownDefinitionException>(async () => await Store.CommitAsync(unit));

        Assert.Contains("ghost v1", refusal.Message);
        Assert.Null(await Store.ReadHeadAsync(Instance));
    }

    [Fact]
    public async Task Units_handed_in_together_fail_each_for_itself()
    {
        var stranger = new InstanceId(Guid.NewGuid());
        var known = Bare(Instance, 1);
        await Store.CommitAsync(known);

        var results = await Task.WhenAll(
            Store.CommitAsync(Bare(Instance, 2)).AsTask(),
            Store.CommitAsync(Bare(stranger, 7)).AsTask(),
            Store.CommitAsync(Bare(stranger, 1, known.Command)).AsTask(),
            Store.CommitAsync(Bare(new(Guid.NewGuid()), 1)).AsTask());

        Assert.Equal([CommitResult.Committed, CommitResult.Conflict, CommitResult.Duplicate, CommitResult.Committed], results);
        Assert.Null(await Store.ReadHeadAsync(stranger));
    }

    [Fact]
    public async Task Timers_come_in_the_order_in_which_they_are_due()
    {
        await Store.CommitAsync(Bare(Instance, 1) with
        {
            Timers = [new(Instance, 1, Noon.AddDays(3), "h1"), new(Instance, 2, Noon.AddDays(1), ""), new(Instance, 3, Noon.AddDays(2), "h2")],
        });

        Assert.Equal(Noon.AddDays(1), await Store.ReadNextDueAsync());
        Assert.Equal([2, 3], (await Store.ReadDueTimersAsync(Noon.AddDays(2), 10)).Select(t => t.Execution));
        Assert.Equal(new StoredTimer(Instance, 2, Noon.AddDays(1), ""), Assert.Single(await Store.ReadDueTimersAsync(Noon.AddDays(9), 1)));
        Assert.Empty(await Store.ReadDueTimersAsync(Noon.AddDays(1).AddTicks(-1), 10));
    }

    [Fact]
    public async Task A_timer_is_replaced_and_withdrawn()
    {
        await Store.CommitAsync(Bare(Instance, 1) with { Timers = [new(Instance, 1, Noon.AddDays(3), "old"), new(Instance, 2, Noon.AddDays(4), "")] });
        await Store.CommitAsync(Bare(Instance, 2) with { Timers = [new(Instance, 1, Noon.AddDays(5), "new")], CancelledTimers = [1, 2, 99] });

        Assert.Equal([new StoredTimer(Instance, 1, Noon.AddDays(5), "new")], await Store.ReadDueTimersAsync(Noon.AddDays(9), 10));
    }

    [Fact]
    public async Task Timers_of_other_calendars_are_found()
    {
        var (older, newer, plain) = (new InstanceId(Guid.NewGuid()), new InstanceId(Guid.NewGuid()), new InstanceId(Guid.NewGuid()));
        await Store.CommitAsync(Bare(older, 1) with { Timers = [new(older, 1, Noon, "a"), new(older, 2, Noon, "a")] });
        await Store.CommitAsync(Bare(Instance, 1) with { Timers = [new(Instance, 1, Noon, "b")] });
        await Store.CommitAsync(Bare(newer, 1) with { Timers = [new(newer, 1, Noon, "c")] });
        await Store.CommitAsync(Bare(plain, 1) with { Timers = [new(plain, 1, Noon, "")] });

        Assert.Equal(new[] { older, newer }.ToHashSet(), (await Store.FindOutdatedTimersAsync("b", 10)).ToHashSet());
        Assert.Equal(2, (await Store.FindOutdatedTimersAsync("b", 10)).Count);
        Assert.Single(await Store.FindOutdatedTimersAsync("b", 1));
    }

    [Fact]
    public async Task The_outbox_keeps_its_order_until_a_message_is_delivered()
    {
        var other = new InstanceId(Guid.NewGuid());
        await Store.CommitAsync(Bare(Instance, 1) with { Outbox = new byte[] { 1 } });
        await Store.CommitAsync(Bare(Instance, 2) with { Outbox = new byte[] { 2 } });
        await Store.CommitAsync(Bare(other, 1) with { Outbox = new byte[] { 3 } });
        await Store.CommitAsync(Bare(Instance, 3) with { Outbox = new byte[] { 4 } });

        var waiting = await Store.ReadOutboxAsync(10);
        Assert.Equal([1, 2, 3, 4], waiting.Select(m => m.Payload.Span[0]));
        Assert.Equal(waiting.Select(m => m.Row).Order(), waiting.Select(m => m.Row));
        Assert.Equal((other, 1L), (waiting[2].Instance, waiting[2].Sequence));

        await Store.RemoveFromOutboxAsync([waiting[0], waiting[2]]);
        Assert.Equal([2, 4], (await Store.ReadOutboxAsync(10)).Select(m => m.Payload.Span[0]));
        Assert.Equal(2, Assert.Single(await Store.ReadOutboxAsync(1)).Payload.Span[0]);
    }

    [Fact]
    public async Task A_delivery_told_twice_takes_no_other_message_out()
    {
        await Store.CommitAsync(Bare(Instance, 1) with { Outbox = new byte[] { 1 } });
        var delivered = await Store.ReadOutboxAsync(10);
        await Store.RemoveFromOutboxAsync(delivered);
        await Store.CommitAsync(Bare(Instance, 2) with { Outbox = new byte[] { 2 } });

        await Store.RemoveFromOutboxAsync(delivered);

        Assert.Equal(2, Assert.Single(await Store.ReadOutboxAsync(10)).Payload.Span[0]);
    }

    [Fact]
    public async Task Subscribers_are_found_by_key_and_correlation_in_the_order_of_their_ids()
    {
        var ids = Enumerable.Range(0, 4).Select(_ => new InstanceId(Guid.NewGuid())).OrderBy(i => i.ToString(), StringComparer.Ordinal).ToArray();
        foreach (var id in ids.Reverse())
        {
            var unit = Bare(id, 1) with { Subscriptions = [new(1, id == ids[3] ? "other" : "key"), new(2, "both")] };
            await Store.CommitAsync(unit with { Head = unit.Head with { CorrelationId = id == ids[1] ? "c" : null } });
        }

        Assert.Equal(ids[..3], await Store.FindSubscribersAsync("key", null));
        Assert.Equal([ids[1]], await Store.FindSubscribersAsync("key", "c"));
        Assert.Equal(ids, await Store.FindSubscribersAsync("both", null));
        Assert.Empty(await Store.FindSubscribersAsync("other", "c"));
    }

    [Fact]
    public async Task A_subscription_ends_and_begins_again()
    {
        await Store.CommitAsync(Bare(Instance, 1) with { Subscriptions = [new(1, "a"), new(1, "b"), new(2, "a")] });
        await Store.CommitAsync(Bare(Instance, 2) with { EndedSubscriptions = [1, 99], Subscriptions = [new(1, "b"), new(1, "c")] });

        Assert.Equal([Instance], await Store.FindSubscribersAsync("a", null));
        Assert.Equal([Instance], await Store.FindSubscribersAsync("b", null));
        Assert.Equal([Instance], await Store.FindSubscribersAsync("c", null));

        await Store.CommitAsync(Bare(Instance, 3) with { EndedSubscriptions = [1, 2] });
        Assert.Empty(await Store.FindSubscribersAsync("a", null));
        Assert.Empty(await Store.FindSubscribersAsync("b", null));
    }

    [Fact]
    public async Task A_published_definition_is_read_back_and_never_changes()
    {
        await Store.PublishAsync(Definition);
        var changed = Workflow.Define("review", 1).Runs(Do.Finish("other"));

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(async () => await Store.PublishAsync(changed));

        Assert.Contains("review v1", refusal.Message);
        Assert.Equal(Definition.Json, Store.Get(Definition.Key).Json);
        Assert.NotSame(Definition, Store.Get(Definition.Key));
        Assert.Throws<UnknownDefinitionException>(() => Store.Get(changed.Key));
    }

    [Fact]
    public async Task The_newest_version_is_found()
    {
        await Store.PublishAsync(Workflow.Define("review", 10).Runs(Do.Finish("end")));
        await Store.PublishAsync(Workflow.Define("review", 9).Runs(Do.Finish("end")));

        Assert.Equal(10, (await Store.FindNewestAsync("review"))!.Version);
    }

    [Fact]
    public async Task A_journal_is_read_without_a_gap_from_any_entry_on()
    {
        const int entries = 600;
        for (var sequence = 1; sequence <= entries; sequence++)
            await Store.CommitAsync(Bare(Instance, sequence));

        Assert.Equal(Enumerable.Range(1, entries).Select(i => (long)i), (await JournalAsync(Instance)).Select(e => e.Header.Sequence));
        Assert.Equal([599, 600], (await JournalAsync(Instance, 599)).Select(e => e.Header.Sequence));
        Assert.Empty(await JournalAsync(Instance, entries + 1));
    }

    [Fact]
    public async Task Of_many_writers_of_one_instance_exactly_one_wins_each_sequence()
    {
        const int writers = 8, sequences = 25;
        var wins = new int[sequences + 1];
        await Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(async () =>
        {
            for (var sequence = 1; sequence <= sequences; sequence++)
            {
                if (await Store.CommitAsync(Bare(Instance, sequence)) == CommitResult.Committed)
                    Interlocked.Increment(ref wins[sequence]);
                Assert.True((await Store.ReadHeadAsync(Instance))!.Sequence >= sequence);
            }
        })));

        Assert.All(wins[1..], won => Assert.Equal(1, won));
        Assert.Equal(sequences, (await JournalAsync(Instance)).Count);
    }

    [Fact]
    public async Task A_real_workflow_runs_from_what_is_stored()
    {
        await CommitAsync(Step(null, Instance, new Start(Origin(), Store.Get(Definition.Key), CorrelationId: "K1"), Store));
        await CommitAsync(Step(await LoadAsync(), Instance, await DecideAsync("Accept"), Store));
        Assert.Equal([Instance], await Store.FindSubscribersAsync("list-published", "K1"));
        await CommitAsync(Step(await LoadAsync(), Instance, new SignalReceived(Origin(), "list-published"), Store));
        Assert.Empty(await Store.FindSubscribersAsync("list-published", null));
        var timer = Assert.Single(await Store.ReadDueTimersAsync(Noon.AddYears(1), 10));
        await CommitAsync(Step(await LoadAsync(), Instance, new TimerFired(Origin(60 * 24 * 20), timer.Execution, timer.Due), Store));
        await CommitAsync(Step(await LoadAsync(), Instance, await DecideAsync("Sign"), Store));

        Assert.Equal(WorkflowStatus.Finished, (await Store.ReadHeadAsync(Instance))!.Status);
        Assert.Equal((await LoadAsync()).ToSnapshot(), InstanceState.Fold(Instance, await JournalAsync(Instance), Store).ToSnapshot());
        Assert.Empty(await Store.ReadDueTimersAsync(DateTimeOffset.MaxValue, 10));
    }

    protected async Task<List<Entry>> JournalAsync(InstanceId instance, long from = 1)
    {
        var entries = new List<Entry>();
        await foreach (var entry in Store.ReadJournalAsync(instance, from))
            entries.Add(entry);
        return entries;
    }

    private async Task CommitAsync(Interpretation.Transition transition) => Assert.Equal(CommitResult.Committed, await Store.CommitAsync(Of(transition)));

    private async Task<InstanceState> LoadAsync()
    {
        var head = await Store.ReadHeadAsync(Instance);
        return InstanceState.FromSnapshot(Instance, head!.Sequence, head.Snapshot.Span, Store);
    }

    private async Task<Stimulus> DecideAsync(string outcome) =>
        new TaskDecided(Origin(), Assert.Single((await LoadAsync()).Bookmarks).Execution, outcome, Value.Null, Rights);
}
