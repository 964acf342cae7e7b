namespace ThiDua.Workflows.Rules;

/// <summary>What a dossier must consist of, and in how many copies (số bộ) it goes up.</summary>
public sealed record DossierComponents(IReadOnlyList<DossierComponent> Components, int Copies);
