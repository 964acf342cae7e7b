using ThiDua.Engine.Instances;

namespace ThiDua.Host.Verbs;

/// <summary>Where a run rests after an event.</summary>
internal sealed record RunResume(
    string Event, IReadOnlyList<string> Output, WorkflowStatus Status, WorkflowSubStatus SubStatus, IReadOnlyList<RunBookmark> Bookmarks, IReadOnlyList<RunIncident> Incidents);
