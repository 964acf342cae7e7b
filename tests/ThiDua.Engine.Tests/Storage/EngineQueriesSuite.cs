using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Model;
using static ThiDua.Engine.Tests.Storage.Units;

namespace ThiDua.Engine.Tests.Storage;

/// <summary>What EF Core sees of a database that the scripts made.</summary>
public abstract class EngineQueriesSuite : IAsyncLifetime
{
    private IWorkflowStore _store = null!;
    private EngineQueries _queries = null!;

    public async ValueTask InitializeAsync()
    {
        (_store, _queries) = await OpenAsync();
        await _store.PublishAsync(Definition);
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (_store is not null)
            await _store.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract ValueTask<(IWorkflowStore Store, EngineQueries Queries)> OpenAsync();

    /// <summary>A line for each column and each index that the database has.</summary>
    protected abstract Task<IEnumerable<string>> DescribeAsync(EngineDbContext context);

    [Fact]
    public async Task The_script_makes_what_the_model_says()
    {
        await using var context = _queries.Open();
        var model = context.GetService<IDesignTimeModel>().Model.GetRelationalModel();

        var expected = model.Tables.SelectMany(t => t.Columns.Select(c => Column(t.Name, c.Name, c.StoreType, c.IsNullable, Place(t.PrimaryKey!, c)))
            .Concat(t.Indexes.Select(i => Index(t.Name, i.Name, i.IsUnique, i.Columns.Select(c => c.Name)))));

        var actual = (await DescribeAsync(context)).ToList();
        Assert.Empty(expected.Except(actual));
        Assert.Empty(actual.Except(expected));

        static int Place(IPrimaryKeyConstraint key, IColumn column) => key.Columns.ToList().FindIndex(c => c.Name == column.Name) + 1;
    }

    [Fact]
    public async Task Instances_are_counted_by_status_and_sub_status()
    {
        await CommitAsync(WorkflowStatus.Running, WorkflowSubStatus.Suspended);
        await CommitAsync(WorkflowStatus.Running, WorkflowSubStatus.Suspended);
        await CommitAsync(WorkflowStatus.Finished, WorkflowSubStatus.Faulted);

        Assert.Equal(
            [new(WorkflowStatus.Running, WorkflowSubStatus.Suspended, 2), new(WorkflowStatus.Finished, WorkflowSubStatus.Faulted, 1)],
            await _queries.CountAsync());
    }

    [Fact]
    public async Task Instances_are_listed_by_filter_and_page()
    {
        var other = Workflow.Define("other", 3).Runs(Do.Finish("end"));
        await _store.PublishAsync(other);
        var ids = new List<InstanceId>();
        for (var i = 0; i < 5; i++)
            ids.Add(await CommitAsync(WorkflowStatus.Running, WorkflowSubStatus.Suspended));
        ids.Sort((a, b) => string.CompareOrdinal(a.ToString(), b.ToString()));
        var stranger = await CommitAsync(WorkflowStatus.Finished, WorkflowSubStatus.Faulted, other, "K7");

        var running = new InstanceFilter { Status = WorkflowStatus.Running };
        Assert.Equal(ids[1..4], (await _queries.ListAsync(running, 1, 3)).Select(s => s.Instance));
        Assert.Equal(5, await _queries.CountAsync(running));
        foreach (var filter in new InstanceFilter[] { new() { DefinitionId = "other" }, new() { Version = 3 }, new() { SubStatus = WorkflowSubStatus.Faulted }, new() { CorrelationId = "K7" } })
        {
            Assert.Equal(
                new InstanceSummary(stranger, "other", 3, 1, WorkflowStatus.Finished, WorkflowSubStatus.Faulted, "K7"),
                Assert.Single(await _queries.ListAsync(filter, 0, 10)));
        }
    }

    [Fact]
    public async Task Running_instances_that_nothing_would_move_are_listed()
    {
        var resting = await CommitAsync(WorkflowStatus.Running, WorkflowSubStatus.Suspended);
        await CommitAsync(WorkflowStatus.Finished, WorkflowSubStatus.Finished);
        await _store.CommitAsync(Bare(new(Guid.NewGuid()), 1) with { Subscriptions = [new(1, "key")] });
        var (timed, sending) = (new InstanceId(Guid.NewGuid()), new InstanceId(Guid.NewGuid()));
        await _store.CommitAsync(Bare(timed, 1) with { Timers = [new(timed, 1, Noon, "")] });
        await _store.CommitAsync(Bare(sending, 1) with { Outbox = new byte[] { 1 } });

        Assert.Equal(resting, Assert.Single(await _queries.RestingAsync(0, 10)).Instance);
    }

    [Fact]
    public async Task Every_table_can_be_read_through_the_model()
    {
        var id = new InstanceId(Guid.NewGuid());
        var unit = Bare(id, 1) with { Timers = [new(id, 1, Noon, "h")], Subscriptions = [new(2, "key")], Outbox = new byte[] { 9 } };
        await _store.CommitAsync(unit);

        await using var context = _queries.Open();
        Assert.Equal(unit.Entry.ToArray(), (await context.Journal.SingleAsync(r => r.Instance == id.Value)).Entry);
        Assert.Equal(unit.Leaf.ToArray(), (await context.Leaves.SingleAsync(r => r.Instance == id.Value)).Hash);
        Assert.Equal(Noon.UtcTicks, (await context.Timers.SingleAsync(r => r.Instance == id.Value)).Due);
        Assert.Equal("key", (await context.Subscriptions.SingleAsync(r => r.Instance == id.Value)).Key);
        Assert.Equal([9], (await context.Outbox.SingleAsync(r => r.Instance == id.Value)).Payload);
        Assert.Equal(id.Value, (await context.Inbox.SingleAsync(r => r.Command == unit.Command)).Instance);
        Assert.Equal(Definition.Json, (await context.Definitions.SingleAsync()).Json);
        Assert.Equal(1, (await context.Scripts.SingleAsync()).Version);
        Assert.Empty(await context.Personal.ToListAsync());
    }

    protected static string Column(string table, string name, string type, bool nullable, int placeInKey) =>
        $"{table}.{name} {type}{(nullable ? " NULL" : "")}{(placeInKey > 0 ? $" KEY {placeInKey}" : "")}";

    protected static string Index(string table, string name, bool unique, IEnumerable<string> columns) =>
        $"{table}: {(unique ? "UNIQUE " : "")}{name} ({string.Join(", ", columns)})";

    private async Task<InstanceId> CommitAsync(WorkflowStatus status, WorkflowSubStatus subStatus, WorkflowDefinition? definition = null, string? correlationId = null)
    {
        var id = new InstanceId(Guid.NewGuid());
        var unit = Bare(id, 1);
        var head = unit.Head with { Status = status, SubStatus = subStatus, Definition = (definition ?? Definition).Key, CorrelationId = correlationId };
        Assert.Equal(CommitResult.Committed, await _store.CommitAsync(unit with { Head = head }));
        return id;
    }
}
