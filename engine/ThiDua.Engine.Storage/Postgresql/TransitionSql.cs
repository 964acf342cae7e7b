using System.Collections.Concurrent;
using System.Text;

namespace ThiDua.Engine.Storage.Postgresql;

/// <summary>
/// The one statement that stores a transition. All its parts hang on <c>head</c>: when the fence lets nothing through, nothing is
/// stored, and that is a result and not an error, so that other units of a batch are not touched.
/// </summary>
internal static class TransitionSql
{
    private const string Insert = """
        WITH head AS (
            INSERT INTO engine."Instances" ("Instance", "Definition", "Sequence", "Status", "SubStatus", "CorrelationId", "Snapshot")
            SELECT $1, $2, $3, $4, $5, $6, $7 WHERE NOT EXISTS (SELECT FROM engine."Inbox" WHERE "Command" = $8)
            ON CONFLICT DO NOTHING RETURNING "Instance")
        """;

    private const string Update = """
        WITH head AS (
            UPDATE engine."Instances" SET "Definition" = $2, "Sequence" = $3, "Status" = $4, "SubStatus" = $5, "CorrelationId" = $6, "Snapshot" = $7
            WHERE "Instance" = $1 AND "Sequence" = $3 - 1 AND NOT EXISTS (SELECT FROM engine."Inbox" WHERE "Command" = $8)
            RETURNING "Instance")
        """;

    private const string Always = """
        , mark AS (INSERT INTO engine."Inbox" ("Command", "Instance", "Sequence") SELECT $8, "Instance", $3 FROM head)
        , entry AS (INSERT INTO engine."Journal" ("Instance", "Sequence", "Entry") SELECT "Instance", $3, $9 FROM head)
        , leaf AS (INSERT INTO engine."Leaves" ("Instance", "Sequence", "Hash") SELECT "Instance", $3, $10 FROM head)
        """;

    private const string Result = """
        SELECT CASE WHEN EXISTS (SELECT FROM head) THEN 0 WHEN EXISTS (SELECT FROM engine."Inbox" WHERE "Command" = $8) THEN 2 ELSE 1 END
        """;

    // Parameters as they are numbered from 11 on, in the order of the flags.
    private static readonly (TransitionParts Part, int Parameters, string Sql)[] Optional =
    [
        (TransitionParts.Timers, 3, """
            , timers AS (
                INSERT INTO engine."Timers" ("Instance", "Execution", "Due", "CalendarHash")
                SELECT "Instance", t.* FROM head, unnest({0}::integer[], {1}::bigint[], {2}::text[]) t
                ON CONFLICT ("Instance", "Execution") DO UPDATE SET "Due" = EXCLUDED."Due", "CalendarHash" = EXCLUDED."CalendarHash")
            """),
        (TransitionParts.CancelledTimers, 1, """
            , cancelled AS (DELETE FROM engine."Timers" t USING head WHERE t."Instance" = head."Instance" AND t."Execution" = ANY ({0}::integer[]))
            """),
        (TransitionParts.Subscriptions, 2, """
            , subscribed AS (
                INSERT INTO engine."Subscriptions" ("Instance", "Execution", "Key")
                SELECT "Instance", s.* FROM head, unnest({0}::integer[], {1}::text[]) s ON CONFLICT DO NOTHING)
            """),
        (TransitionParts.EndedSubscriptions, 3, """
            , ended AS (
                DELETE FROM engine."Subscriptions" s USING head WHERE s."Instance" = head."Instance" AND s."Execution" = ANY ({0}::integer[])
                AND NOT EXISTS (SELECT FROM unnest({1}::integer[], {2}::text[]) kept (execution, key) WHERE kept.execution = s."Execution" AND kept.key = s."Key"))
            """),
        (TransitionParts.Outbox, 1, """
            , sent AS (
                INSERT INTO engine."Outbox" ("Instance", "Sequence", "Payload") SELECT "Instance", $3, {0}::bytea FROM head)
            """),
    ];

    private static readonly ConcurrentDictionary<TransitionParts, string> Statements = new();

    public static string Of(TransitionParts parts) => Statements.GetOrAdd(parts, Compose);

    private static string Compose(TransitionParts parts)
    {
        const int fixedParameters = 10;
        var sql = new StringBuilder(parts.HasFlag(TransitionParts.First) ? Insert : Update).Append(Always);
        var next = fixedParameters + 1;
        foreach (var (part, parameters, text) in Optional)
        {
            if (!parts.HasFlag(part))
                continue;
            sql.AppendFormat(null, text, [.. Enumerable.Range(next, parameters).Select(n => (object)$"${n}")]);
            next += parameters;
        }

        return sql.Append(' ').Append(Result).ToString();
    }
}
