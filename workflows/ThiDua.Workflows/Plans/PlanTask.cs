namespace ThiDua.Workflows.Plans;

/// <summary>A task of a plan (nhiệm vụ).</summary>
/// <param name="Id">Its id: ND-14.</param>
/// <param name="Title">Its short Vietnamese wording.</param>
/// <param name="Period">When it is to be done.</param>
/// <param name="Lead">Who leads (chủ trì).</param>
/// <param name="Coordinating">Who takes part (phối hợp).</param>
/// <param name="Paths">The codes of the paths that work it: P08.</param>
/// <param name="Line">The line or lines of the source.</param>
/// <param name="Gap">What is known of a task that is lost from the source; null of a task that is there.</param>
/// <param name="Note">What is odd about the task in the source; null when nothing is.</param>
/// <param name="Inputs">What a path is told of this task beside what every path is told, by the path's code and the input's name.</param>
public sealed record PlanTask(
    string Id,
    string Title,
    PlanPeriod Period,
    string Lead,
    IReadOnlyList<string> Coordinating,
    IReadOnlyList<string> Paths,
    string Line,
    string? Gap,
    string? Note,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Inputs)
{
    internal static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> NoInputs { get; } =
        new Dictionary<string, IReadOnlyDictionary<string, string>>();
}
