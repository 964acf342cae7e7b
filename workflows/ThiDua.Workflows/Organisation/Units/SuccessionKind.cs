namespace ThiDua.Workflows.Organisation.Units;

/// <summary>How a unit follows another.</summary>
public enum SuccessionKind
{
    /// <summary>The whole of the one goes into the other (sáp nhập, nhập toàn bộ).</summary>
    Merger,

    /// <summary>The one is divided among several (chia, tách).</summary>
    Division,
}
