namespace ThiDua.Workflows.Initiatives.Reuse;

/// <summary>A dossier names an initiative for a title (sử dụng sáng kiến để xét danh hiệu).</summary>
/// <param name="Initiative">The code of the initiative.</param>
/// <param name="Person">The code of the person who is proposed.</param>
/// <param name="Award">The code of the award.</param>
/// <param name="Year">The year for which it is proposed.</param>
/// <param name="Dossier">The code of the dossier.</param>
public sealed record InitiativeUse(string Initiative, string Person, string Award, int Year, string Dossier)
{
    /// <summary>As it is told: "dossier:7 (CSTD-CS năm 2023)".</summary>
    internal string InWords => $"'{Dossier}' ({Award} năm {Year})";
}
