namespace ThiDua.Engine.Definitions;

/// <summary>An arrow of a flowchart: when <paramref name="Source"/> ends with the outcome <paramref name="Port"/>, <paramref name="Target"/> may follow.</summary>
/// <param name="Source">The id of the activity that it leaves.</param>
/// <param name="Port">The outcome that it follows; <c>Done</c> unless the activity has others.</param>
/// <param name="Target">The id of the activity that it enters.</param>
public sealed record Connection(string Source, string Port, string Target);
