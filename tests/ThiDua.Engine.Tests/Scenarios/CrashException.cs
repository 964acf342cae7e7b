namespace ThiDua.Engine.Tests.Scenarios;

/// <summary>The process died: all that was in memory is gone.</summary>
internal sealed class CrashException() : Exception("The process died here.");
