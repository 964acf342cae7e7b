namespace ThiDua.Workflows.Data;

/// <summary>One fault of a data file.</summary>
/// <param name="Place">Where: a path such as <c>$.tasks[2].lead</c>, or line and column where the text is not JSON.</param>
/// <param name="Problem">What is wrong and what was expected, in Vietnamese.</param>
public sealed record DataFault(string Place, string Problem)
{
    /// <summary>Place and problem in one line.</summary>
    public override string ToString() => $"{Place}: {Problem}";
}
