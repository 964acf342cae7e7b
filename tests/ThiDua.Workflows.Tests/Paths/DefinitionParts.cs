using ThiDua.Engine.Definitions;

namespace ThiDua.Workflows.Tests.Paths;

/// <summary>What a definition is made of.</summary>
internal static class DefinitionParts
{
    /// <summary>Every activity, what holds others before what is inside it.</summary>
    public static IEnumerable<Activity> Parts(this WorkflowDefinition definition) => Inside(definition.Root);

    private static IEnumerable<Activity> Inside(Activity activity) =>
        activity.Slots.SelectMany(slot => slot.Activities).Concat(activity.Boundaries).SelectMany(Inside).Prepend(activity);
}
