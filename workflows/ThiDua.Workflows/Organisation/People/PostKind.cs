namespace ThiDua.Workflows.Organisation.People;

/// <summary>What somebody is in a unit.</summary>
public enum PostKind
{
    /// <summary>Head (thủ trưởng): has the unit's right.</summary>
    Head,

    /// <summary>Deputy (cấp phó).</summary>
    Deputy,

    /// <summary>Contact for emulation and commendation (cán bộ làm công tác thi đua): drafts only.</summary>
    Contact,

    /// <summary>Somebody without a management post (người trực tiếp công tác).</summary>
    Staff,
}
