using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;

namespace ThiDua.Engine.Tests.Patterns;

/// <summary>Tasks that anybody may decide.</summary>
internal static class Tasks
{
    public static Activity Of(string id, params string[] outcomes) => Do.HumanTask(id, Op.Texts(), outcomes.Length == 0 ? ["Done"] : outcomes);
}
