namespace ThiDua.Workflows.Rules;

/// <summary>By which procedure a dossier goes (thủ tục).</summary>
public enum Procedure
{
    /// <summary>The regular one, with the council's vote (thủ tục chung).</summary>
    Regular,

    /// <summary>The simplified one, for what must be honoured at once (thủ tục đơn giản).</summary>
    Simplified,
}
