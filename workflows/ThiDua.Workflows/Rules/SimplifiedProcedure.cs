using ThiDua.Workflows.Awards;

namespace ThiDua.Workflows.Rules;

/// <summary>When a dossier may go by the simplified procedure (thủ tục đơn giản), and what it then needs.</summary>
/// <param name="Occasions">For which occasions it is open; the achievement must call for an award at once.</param>
/// <param name="Components">What the dossier then consists of.</param>
/// <param name="Copies">In how many copies.</param>
/// <param name="Council">What the council does with it.</param>
public sealed record SimplifiedProcedure(
    IReadOnlyList<AwardOccasion> Occasions, IReadOnlyList<DossierComponent> Components, int Copies, CouncilPart Council);
