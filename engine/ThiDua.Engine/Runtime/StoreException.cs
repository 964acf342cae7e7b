namespace ThiDua.Engine.Runtime;

/// <summary>
/// The store can't do its work: the file is damaged, locked by another process or read-only, the disk is full, the database is of a
/// newer version or out of reach. The message names the file or the server, what is wrong and what helps. Nothing is half-written.
/// </summary>
public class StoreException(string message, Exception? cause = null) : Exception(message, cause);
