using ThiDua.Engine.Instances;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>An activity whose turn will come.</summary>
/// <param name="Node">The activity.</param>
/// <param name="Owner">The execution that scheduled it and is told of its end, if it still runs then.</param>
/// <param name="Backward">Whether a backward connection led here.</param>
/// <param name="Item">The item of the iteration that it is the body of.</param>
/// <param name="Index">The place of the item; -1 outside an iteration.</param>
internal readonly record struct WorkItem(Node Node, Execution Owner, bool Backward, Value Item, int Index);
