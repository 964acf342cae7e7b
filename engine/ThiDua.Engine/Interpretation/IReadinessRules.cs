using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Interpretation;

/// <summary>When an activity of a flowchart is ready to run.</summary>
internal interface IReadinessRules
{
    /// <summary>An activity ended with outcomes: schedule what is ready now, or end the flowchart.</summary>
    void ChildEnded(Step step, Execution flowchart, int child, bool backward, string[] outcomes);

    /// <summary>An activity was cancelled while the flowchart goes on.</summary>
    void ChildCanceled(Step step, Execution flowchart, int child);
}
