namespace ThiDua.Workflows.Initiatives.Reading;

/// <summary>What an initiative says (mô tả sáng kiến). It may name people: it lies in an erasable store, never in a path.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Summary">What is new, how it was applied, what came of it.</param>
public sealed record InitiativeText(string Title, string Summary);
