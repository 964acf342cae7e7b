using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;

namespace ThiDua.Workflows.Paths;

/// <summary>How a path ends: with an outcome, and outputs that say why and by which clause.</summary>
internal static class Ending
{
    /// <summary>Ends the workflow from wherever it stands.</summary>
    public static Activity With(string id, Expression outcome, Expression reason, Expression? clause = null) => Do.Sequence(
        id,
        Do.SetOutput($"{id}.reason", "reason", reason),
        Do.SetOutput($"{id}.clause", "clause", clause ?? ""),
        Do.Complete($"{id}.end", outcome));
}
