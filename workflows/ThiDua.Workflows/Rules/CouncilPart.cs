namespace ThiDua.Workflows.Rules;

/// <summary>What the council does with a dossier before it is decided.</summary>
public enum CouncilPart
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It gives its opinion (cho ý kiến).</summary>
    Opinion,

    /// <summary>It votes (bỏ phiếu).</summary>
    Vote,
}
