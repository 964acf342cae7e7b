using ThiDua.Engine.Values;

namespace ThiDua.Engine.Definitions;

/// <summary>A variable of a workflow or a container: what expressions know it by, and what it holds at first.</summary>
/// <param name="Id">Its id, unique in the definition.</param>
/// <param name="Name">The name that expressions may use; the nearest declaration counts.</param>
/// <param name="Default">What it holds before it is set.</param>
/// <param name="Type">The kind it must hold when it is set; <c>null</c> for any. A value of another kind is an incident.</param>
public sealed record Variable(string Id, string Name, Value Default = default, ValueKind? Type = null);
