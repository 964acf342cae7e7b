using ThiDua.Engine.Instances;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Model;
using ThiDua.Engine.Storage.Sqlite;

namespace ThiDua.Host.Serving;

/// <summary>Asks the database for the state of the engine.</summary>
internal sealed class EngineHealth(SqliteDatabase database, EngineService engine)
{
    private readonly EngineQueries _queries = new(database);

    public async Task<HealthReport> ReadAsync(CancellationToken cancellation)
    {
        try
        {
            var counts = await _queries.CountAsync(cancellation);
            var depths = await _queries.DepthsAsync(cancellation);
            return new HealthReport(
                engine.LastFailure ?? HealthReport.Ok,
                database.File,
                counts.Where(c => c.Status == WorkflowStatus.Running).Sum(c => c.Count),
                Of(WorkflowSubStatus.Finished),
                Of(WorkflowSubStatus.Faulted),
                Of(WorkflowSubStatus.Cancelled),
                depths.Entries,
                depths.Outbox,
                depths.Timers,
                depths.NextTimer);

            int Of(WorkflowSubStatus subStatus) => counts.Where(c => c.Status == WorkflowStatus.Finished && c.SubStatus == subStatus).Sum(c => c.Count);
        }
        catch (StoreException fault)
        {
            return HealthReport.OutOfReach(fault.Message, database.File);
        }
    }
}
