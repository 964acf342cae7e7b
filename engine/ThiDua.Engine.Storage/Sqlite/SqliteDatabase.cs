using Microsoft.Data.Sqlite;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Personal;
using ThiDua.Engine.Storage.Schema;

namespace ThiDua.Engine.Storage.Sqlite;

/// <summary>The embedded database, <c>thidua.db</c> in a folder: one gate for all who write, and readers for all who read.</summary>
public sealed class SqliteDatabase : IAsyncDisposable
{
    private readonly SqliteSession _writer;
    private readonly DatabaseLock _lock;
    private bool _closed;

    private SqliteDatabase(string file, DatabaseLock held, SqliteSession writer, SqliteSettings settings)
    {
        (File, _lock, _writer) = (file, held, writer);
        Readers = new SqliteReaders(file, settings.Patience);
        Gate = new SqliteWriteGate(writer, file, settings.MostUnits);
        Store = new SqliteStore(this);
        Personal = new SqlitePersonalStore(this);
    }

    /// <summary>The path of the file.</summary>
    public string File { get; }

    /// <summary>Where every write goes.</summary>
    public SqliteWriteGate Gate { get; }

    /// <summary>Where every read goes.</summary>
    public SqliteReaders Readers { get; }

    /// <summary>The instances. Disposing it closes the database.</summary>
    public IWorkflowStore Store { get; }

    /// <summary>The texts that can be erased.</summary>
    public IPersonalStore Personal { get; }

    /// <summary>
    /// Opens the database of a folder, makes both when they are missing, and brings an older one to this version. Throws
    /// <see cref="StoreException"/> when that can't be done, or when another process has it open.
    /// </summary>
    public static SqliteDatabase Open(string folder) => Open(folder, SqliteSettings.Default);

    internal static SqliteDatabase Open(string folder, SqliteSettings settings)
    {
        var file = Path.Combine(Path.GetFullPath(folder), "thidua.db");
        MakeFolder(folder);
        var held = DatabaseLock.Take(file);
        SqliteSession? writer = null;
        try
        {
            writer = SqliteSession.Open(file, SqliteOpenMode.ReadWriteCreate, settings.Patience);
            var missing = settings.Scripts.Missing(SqliteSchema.Version(writer, file), file).ToList();
            writer.MakeDurable();
            settings.Sabotage?.Invoke(writer.Connection);
            if (missing.Count > 0)
                SqliteSchema.Apply(writer, missing);
            return new SqliteDatabase(file, held, writer, settings);
        }
        catch (Exception failure)
        {
            writer?.Dispose();
            held.Dispose();
            if (failure is SqliteException fault)
                throw SqliteFailure.Explain(file, fault);
            throw;
        }
    }

    /// <summary>Finishes what was handed in, then closes the file.</summary>
    public ValueTask DisposeAsync()
    {
        if (!_closed)
        {
            _closed = true;
            Gate.Close();
            Readers.Close();
            _writer.Dispose();
            _lock.Dispose();
        }

        return ValueTask.CompletedTask;
    }

    private static void MakeFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The folder {folder} can't be made ({refused.Message}). Choose a folder in which this program may write.", refused);
        }
    }
}
