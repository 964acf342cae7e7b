using Npgsql;
using ThiDua.Engine.Runtime;

namespace ThiDua.Engine.Storage.Postgresql;

/// <summary>Says what an error of a server means for the one who runs the program.</summary>
internal static class PostgresFailure
{
    /// <summary>The error in words. <paramref name="server"/> is host, port and database, never the password.</summary>
    public static StoreException Explain(string server, Exception cause) => new(
        cause switch
        {
            PostgresException refused => Explain(server, refused),
            TimeoutException or { InnerException: TimeoutException } => $"The server {server} does not answer in time. Whether the last command was stored is unknown; it can be sent again under its id.",
            _ => $"The server {server} can't be reached ({Innermost(cause).Message}). Start it, or correct the connection string. A command that was under way can be sent again under its id.",
        },
        cause);

    private static string Explain(string server, PostgresException refused) => refused.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            $"The server {server} refuses the login ({refused.MessageText}). Correct user and password in the connection string.",
        PostgresErrorCodes.InvalidCatalogName => $"The server of {server} has no such database ({refused.MessageText}). Create it, or correct the connection string.",
        PostgresErrorCodes.InsufficientPrivilege => $"The user lacks a right on {server} ({refused.MessageText}). It must own the schema engine, or be allowed to create it.",
        PostgresErrorCodes.DiskFull => $"The disk of the server {server} is full. Nothing of this transaction was stored; free some space and try again.",
        PostgresErrorCodes.ReadOnlySqlTransaction => $"The server {server} is read-only: a standby, or set so. Connect to the primary.",
        PostgresErrorCodes.TooManyConnections => $"The server {server} has no connection left. Raise max_connections, or lower Maximum Pool Size in the connection string.",
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow =>
            $"The server {server} is stopping or starting ({refused.MessageText}). Try again; a command can be sent again under its id.",
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => $"The database {server} is damaged ({refused.MessageText}). Restore a backup.",
        _ => $"The server {server} refuses: {refused.MessageText} ({refused.SqlState}).",
    };

    private static Exception Innermost(Exception failure) => failure.InnerException is { } inner ? Innermost(inner) : failure;
}
