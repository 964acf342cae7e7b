namespace ThiDua.Host;

/// <summary>An argument or a file that can't be used; the message names it and says what was expected.</summary>
internal sealed class UsageException(string message) : Exception(message);
