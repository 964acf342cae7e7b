using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Storage.Postgresql;
using ThiDua.Engine.Storage.Sqlite;

namespace ThiDua.Engine.Storage.Model;

/// <summary>Questions that people ask of the engine, on a connection that can't write. Not for the engine's own way: its first use builds EF Core's model.</summary>
public sealed class EngineQueries
{
    private readonly DbContextOptions<EngineDbContext> _options;

    /// <summary>Questions to the embedded database.</summary>
    public EngineQueries(SqliteDatabase database) => _options = new DbContextOptionsBuilder<EngineDbContext>()
        .UseSqlite(new SqliteConnectionStringBuilder { DataSource = database.File, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString()).Options;

    /// <summary>Questions to a server.</summary>
    public EngineQueries(PostgresDatabase database) => _options = new DbContextOptionsBuilder<EngineDbContext>().UseNpgsql(database.Source).Options;

    /// <summary>How many instances there are of each status and sub-status.</summary>
    public async Task<IReadOnlyList<StatusCount>> CountAsync(CancellationToken cancellation = default)
    {
        await using var context = Open();
        return await (
            from i in context.Instances
            group i by new { i.Status, i.SubStatus } into same
            orderby same.Key.Status, same.Key.SubStatus
            select new StatusCount(same.Key.Status, same.Key.SubStatus, same.Count())).ToListAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Instances in the order of their ids.</summary>
    /// <param name="filter">Which ones.</param>
    /// <param name="skip">How many of the first to leave out.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Ends the query.</param>
    public async Task<IReadOnlyList<InstanceSummary>> ListAsync(InstanceFilter filter, int skip, int most, CancellationToken cancellation = default)
    {
        await using var context = Open();
        return await Summaries(context, Matching(context, filter), skip, most).ToListAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>How many instances there are of a kind, for the number of pages.</summary>
    public async Task<int> CountAsync(InstanceFilter filter, CancellationToken cancellation = default)
    {
        await using var context = Open();
        return await Matching(context, filter).CountAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>
    /// Running instances that nothing in the tables would move: no timer, no signal waited for, no message on its way. Those that wait for a person
    /// or an answer are among them, those with an incident and those that are stuck as well; which it is, the instance's state tells.
    /// </summary>
    public async Task<IReadOnlyList<InstanceSummary>> RestingAsync(int skip, int most, CancellationToken cancellation = default)
    {
        await using var context = Open();
        var resting = context.Instances.Where(i => i.Status == WorkflowStatus.Running
            && !context.Timers.Any(t => t.Instance == i.Instance)
            && !context.Subscriptions.Any(s => s.Instance == i.Instance)
            && !context.Outbox.Any(m => m.Instance == i.Instance));
        return await Summaries(context, resting, skip, most).ToListAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>How much lies in the tables. Entries are counted by the heads' sequences, which costs less than counting them.</summary>
    public async Task<Depths> DepthsAsync(CancellationToken cancellation = default)
    {
        await using var context = Open();
        var next = await context.Timers.OrderBy(t => t.Due).Select(t => (long?)t.Due).FirstOrDefaultAsync(cancellation).ConfigureAwait(false);
        return new Depths(
            await context.Instances.SumAsync(i => i.Sequence, cancellation).ConfigureAwait(false),
            await context.Outbox.LongCountAsync(cancellation).ConfigureAwait(false),
            await context.Timers.LongCountAsync(cancellation).ConfigureAwait(false),
            next is { } ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null);
    }

    internal EngineDbContext Open() => new(_options);

    private static IQueryable<InstanceRow> Matching(EngineDbContext context, InstanceFilter filter)
    {
        IQueryable<InstanceRow> instances = context.Instances;
        if (filter.Status is { } status)
            instances = instances.Where(i => i.Status == status);
        if (filter.SubStatus is { } subStatus)
            instances = instances.Where(i => i.SubStatus == subStatus);
        if (filter.CorrelationId is { } correlationId)
            instances = instances.Where(i => i.CorrelationId == correlationId);
        if (filter.DefinitionId is { } id)
            instances = instances.Where(i => context.Definitions.Any(d => d.Row == i.Definition && d.Id == id));
        if (filter.Version is { } version)
            instances = instances.Where(i => context.Definitions.Any(d => d.Row == i.Definition && d.Version == version));
        return instances;
    }

    private static IQueryable<InstanceSummary> Summaries(EngineDbContext context, IQueryable<InstanceRow> instances, int skip, int most) =>
        from i in instances.OrderBy(i => i.Instance).Skip(skip).Take(most)
        join d in context.Definitions on i.Definition equals d.Row
        orderby i.Instance
        select new InstanceSummary(new InstanceId(i.Instance), d.Id, d.Version, i.Sequence, i.Status, i.SubStatus, i.CorrelationId);
}
