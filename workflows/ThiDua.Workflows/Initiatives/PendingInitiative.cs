namespace ThiDua.Workflows.Initiatives;

/// <summary>An initiative that has not the recognition that its dossier needs.</summary>
/// <param name="Named">The initiative, and what the dossier needs of it.</param>
/// <param name="Sentence">What is missing, in Vietnamese.</param>
public sealed record PendingInitiative(NamedInitiative Named, string Sentence);
