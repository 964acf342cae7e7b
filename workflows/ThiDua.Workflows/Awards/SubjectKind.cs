namespace ThiDua.Workflows.Awards;

/// <summary>Who can be honoured (đối tượng khen thưởng).</summary>
public enum SubjectKind
{
    /// <summary>A person (cá nhân).</summary>
    Individual,

    /// <summary>A unit or a part of one (tập thể).</summary>
    Collective,

    /// <summary>A household (hộ gia đình).</summary>
    Household,
}
