using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using ThiDua.Engine.Storage;

namespace ThiDua.Engine.Tests.Storage;

public sealed class SqliteAssembliesTests
{
    [Fact]
    public void Sqlite_opens_with_the_assemblies_that_were_restored()
    {
        RuntimeHelpers.RunModuleConstructor(typeof(SqliteAssemblies).Module.ModuleHandle);

        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();

        // RETURNING and upsert, which the stores rely on, came with SQLite 3.35.
        Assert.True(Version.Parse(connection.ServerVersion) >= new Version(3, 35));
    }
}
