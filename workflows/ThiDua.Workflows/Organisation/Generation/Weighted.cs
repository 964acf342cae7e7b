namespace ThiDua.Workflows.Organisation.Generation;

/// <summary>A text and how often it is met beside the others.</summary>
internal sealed record Weighted(string Text, int Weight);
