using ThiDua.Engine.Runtime;

namespace ThiDua.Engine.Storage.Sqlite;

/// <summary>
/// The right to write a database, held as a lock on a file beside it. The operating system gives it back when the process dies,
/// however it dies. The file itself stays: removing it would let two processes each lock a file of that name.
/// </summary>
internal sealed class DatabaseLock : IDisposable
{
    // EAGAIN on Linux, EAGAIN on macOS and the BSDs, and a sharing violation on Windows.
    private static readonly int[] HeldByAnother = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream _file;

    private DatabaseLock(FileStream file) => _file = file;

    public static DatabaseLock Take(string database)
    {
        var path = database + ".lock";
        try
        {
            return new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1));
        }
        catch (IOException held) when (HeldByAnother.Contains(held.HResult))
        {
            throw new StoreException(
                $"The database {database} is in use: another process, or another part of this one, writes it and holds {path}. Stop it, or choose another folder.", held);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(
                $"{path} can't be written ({refused.Message}). The folder of the database must be writable; give this program the right, or choose another folder.", refused);
        }
    }

    public void Dispose() => _file.Dispose();
}
