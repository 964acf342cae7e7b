namespace ThiDua.Workflows.Rules;

/// <summary>What it means that an agency did not answer in time.</summary>
public enum Silence
{
    /// <summary>It has no opinion (xem như không có ý kiến).</summary>
    NoOpinion,

    /// <summary>It agrees (xem như đồng ý).</summary>
    Agreement,
}
