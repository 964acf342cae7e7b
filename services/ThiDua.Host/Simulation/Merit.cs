using ThiDua.Workflows.Rules;

namespace ThiDua.Host.Simulation;

/// <summary>What somebody has to show for an award.</summary>
/// <param name="Subject">The code of the person or unit.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Lacks">How many conditions of the rules are not met; 0 for none.</param>
internal sealed record Merit(string Subject, DossierFacts Facts, int Lacks);
