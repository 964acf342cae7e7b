using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>When a start is refused.</summary>
internal static class StartRules
{
    public static Refusal? Refuse(Start start)
    {
        if (start.Input.Kind is not (ValueKind.Null or ValueKind.Object))
            return new(RefusalReason.InvalidDefinition, $"The input of {start.Definition.Key} is {start.Input.Kind}; expected an object of named values.");
        if (ValueLimits.IsTooDeep(start.Input))
            return new(RefusalReason.TooLarge, $"The input of {start.Definition.Key} is nested deeper than {ValueLimits.MaxDepth}.");
        if (ValueLimits.SizeOf(start.Input) is var size && size > ValueLimits.MaxBytes)
            return new(RefusalReason.TooLarge, $"The input of {start.Definition.Key} takes {size} bytes; at most {ValueLimits.MaxBytes} are allowed.");
        if (start.Parent is { Depth: > RunWorkflowNode.MaxDepth } parent)
            return new(RefusalReason.TooLarge, $"The child would be the {parent.Depth}th instance below the first; at most {RunWorkflowNode.MaxDepth} may stand below each other.");
        return null;
    }
}
