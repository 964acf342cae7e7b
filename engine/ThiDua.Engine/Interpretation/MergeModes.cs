using ThiDua.Engine.Definitions;

namespace ThiDua.Engine.Interpretation;

/// <summary>The merge mode of an activity: its setting <c>mergeMode</c>, in any case.</summary>
internal static class MergeModes
{
    public static MergeMode Of(Activity activity) =>
        activity.Settings.TryGetValue("mergeMode", out var mode) && Enum.TryParse<MergeMode>(mode.ToString(), ignoreCase: true, out var parsed) ? parsed : MergeMode.None;
}
