using Microsoft.EntityFrameworkCore;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Model;
using ThiDua.Engine.Storage.Postgresql;

namespace ThiDua.Engine.Tests.Storage;

public sealed class PostgresQueriesTests(PostgresServer server) : EngineQueriesSuite
{
    protected override async ValueTask<(IWorkflowStore Store, EngineQueries Queries)> OpenAsync()
    {
        var database = await PostgresDatabase.OpenAsync(await (await server.RunningAsync()).NewDatabaseAsync());
        return (database.Store, new EngineQueries(database));
    }

    protected override async Task<IEnumerable<string>> DescribeAsync(EngineDbContext context)
    {
        var columns = await context.Database.SqlQueryRaw<string>("""
            SELECT t.relname || '.' || a.attname || ' ' || format_type(a.atttypid, NULL) || CASE WHEN a.attnotnull THEN '' ELSE ' NULL' END
                || COALESCE((SELECT ' KEY ' || array_position(k.conkey, a.attnum) FROM pg_constraint k
                    WHERE k.conrelid = t.oid AND k.contype = 'p' AND a.attnum = ANY (k.conkey)), '') AS "Value"
            FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid
            WHERE t.relnamespace = 'engine'::regnamespace AND t.relkind = 'r' AND a.attnum > 0
            """).ToListAsync();
        var indices = await context.Database.SqlQueryRaw<string>("""
            SELECT t.relname || ': ' || CASE WHEN i.indisunique THEN 'UNIQUE ' ELSE '' END || x.relname
                || ' (' || (SELECT string_agg(a.attname, ', ' ORDER BY array_position(i.indkey, a.attnum))
                    FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum = ANY (i.indkey)) || ')' AS "Value"
            FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
            WHERE t.relnamespace = 'engine'::regnamespace AND NOT i.indisprimary
            """).ToListAsync();
        return columns.Concat(indices);
    }
}
