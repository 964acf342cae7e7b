using ThiDua.Engine.Runtime;

namespace ThiDua.Engine.Tests.Scenarios;

/// <summary>The process died: all that was in memory is gone. To what runs on, it looks as if the store could not work any more.</summary>
internal sealed class CrashException() : StoreException("The process died here.");
