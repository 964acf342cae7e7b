using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Initiatives;

/// <summary>An initiative on which a dossier rests (sáng kiến nêu trong hồ sơ).</summary>
/// <param name="Dossier">The code of the dossier.</param>
/// <param name="Initiative">The code of the initiative.</param>
/// <param name="Scope">How far it has to reach.</param>
public sealed record NamedInitiative(string Dossier, string Initiative, InitiativeScope Scope);
