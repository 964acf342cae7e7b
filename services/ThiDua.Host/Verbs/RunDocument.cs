using System.Text.Json;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Values;

namespace ThiDua.Host.Verbs;

/// <summary>The document of <c>run</c>.</summary>
internal sealed record RunDocument(
    WorkflowStatus Status,
    WorkflowSubStatus SubStatus,
    IReadOnlyList<string> Output,
    JsonElement Outputs,
    IReadOnlyList<TracedActivity> Trace,
    IReadOnlyList<RunBookmark> Bookmarks,
    IReadOnlyList<RunIncident> Incidents,
    IReadOnlyList<RunResume> Resumes)
{
    public static RunDocument Of(RunRest rest, Value outputs, ActivityTrace trace, IReadOnlyList<RunResume> resumes)
    {
        using var document = JsonDocument.Parse(ValueJson.Write(outputs));
        return new(rest.Status, rest.SubStatus, rest.Output, document.RootElement.Clone(), trace.Activities, rest.Bookmarks, rest.Incidents, resumes);
    }

    public void Print(TextWriter output)
    {
        foreach (var line in Output)
            output.WriteLine(line);
        Print(output, Status, SubStatus, Bookmarks, Incidents);
        foreach (var resume in Resumes)
        {
            output.WriteLine($"> {resume.Event}");
            foreach (var line in resume.Output)
                output.WriteLine(line);
            Print(output, resume.Status, resume.SubStatus, resume.Bookmarks, resume.Incidents);
        }
    }

    private static void Print(TextWriter output, WorkflowStatus status, WorkflowSubStatus subStatus, IReadOnlyList<RunBookmark> bookmarks, IReadOnlyList<RunIncident> incidents)
    {
        output.WriteLine(HostTexts.Of(status == WorkflowStatus.Finished ? "run.finished" : "run.waiting", subStatus));
        foreach (var bookmark in bookmarks)
            output.WriteLine(HostTexts.Of("run.bookmark", bookmark.Kind, bookmark.Name ?? "", bookmark.ActivityId));
        foreach (var incident in incidents)
            output.WriteLine(HostTexts.Of("run.incident", incident.ActivityId, incident.Message));
    }
}
