namespace ThiDua.Engine.Interchange.Elsa;

/// <summary>A file is no Elsa 3 definition, or uses what is not read; the message says what and where.</summary>
public sealed class ElsaFormatException(string message, Exception? cause = null) : Exception(message, cause);
