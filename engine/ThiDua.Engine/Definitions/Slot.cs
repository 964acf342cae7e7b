using System.Collections.Immutable;
using ThiDua.Engine.Expressions;

namespace ThiDua.Engine.Definitions;

/// <summary>A place in an activity for others: a body, a branch, a case (then with its condition).</summary>
public sealed record Slot(string Name, ImmutableArray<Activity> Activities, Expression? Condition = null);
