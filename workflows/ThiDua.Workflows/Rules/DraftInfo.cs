namespace ThiDua.Workflows.Rules;

/// <summary>What makes a file of rules a draft (dự thảo): nothing in it is law, and it holds only where somebody asks "what if".</summary>
/// <param name="Title">Its Vietnamese title.</param>
/// <param name="Citation">Where it was published.</param>
public sealed record DraftInfo(string Title, Citation Citation);
