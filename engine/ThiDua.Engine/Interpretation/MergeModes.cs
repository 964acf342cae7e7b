using ThiDua.Engine.Definitions;

namespace ThiDua.Engine.Interpretation;

/// <summary>The merge mode of an activity: its setting <c>mergeMode</c>, in any case.</summary>
internal static class MergeModes
{
    /// <summary>Whether the activity carries a merge mode, be it <see cref="MergeMode.None"/>.</summary>
    public static bool IsSet(Activity activity) => activity.Settings.ContainsKey("mergeMode");

    public static MergeMode Of(Activity activity) =>
        activity.Settings.TryGetValue("mergeMode", out var mode) && Enum.TryParse<MergeMode>(mode.ToString(), ignoreCase: true, out var parsed) ? parsed : MergeMode.None;
}
