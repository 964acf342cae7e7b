namespace ThiDua.Engine.Journal;

/// <summary>Stored bytes are not what the engine wrote: damaged, cut off, or of a newer version.</summary>
public sealed class JournalException(string message) : Exception(message);
