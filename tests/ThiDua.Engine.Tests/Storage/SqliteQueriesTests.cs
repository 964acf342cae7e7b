using Microsoft.EntityFrameworkCore;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Model;
using ThiDua.Engine.Storage.Sqlite;

namespace ThiDua.Engine.Tests.Storage;

public sealed class SqliteQueriesTests : EngineQueriesSuite
{
    private readonly TempFolder _folder = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }

    protected override ValueTask<(IWorkflowStore Store, EngineQueries Queries)> OpenAsync()
    {
        var database = SqliteDatabase.Open(_folder.Path);
        return new((database.Store, new EngineQueries(database)));
    }

    protected override async Task<IEnumerable<string>> DescribeAsync(EngineDbContext context)
    {
        var columns = await context.Database.SqlQueryRaw<string>("""
            SELECT t.name || '.' || c.name || ' ' || c.type || CASE WHEN c."notnull" THEN '' ELSE ' NULL' END || CASE WHEN c.pk THEN ' KEY ' || c.pk ELSE '' END AS Value
            FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'
            """).ToListAsync();
        var indices = await context.Database.SqlQueryRaw<string>("""
            SELECT t.name || ': ' || CASE WHEN i."unique" THEN 'UNIQUE ' ELSE '' END || i.name
                || ' (' || (SELECT group_concat(name, ', ') FROM pragma_index_info(i.name)) || ')' AS Value
            FROM sqlite_master t JOIN pragma_index_list(t.name) i WHERE t.type = 'table' AND i.origin = 'c'
            """).ToListAsync();
        return columns.Concat(indices);
    }
}
