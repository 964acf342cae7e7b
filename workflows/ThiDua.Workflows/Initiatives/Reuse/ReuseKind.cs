namespace ThiDua.Workflows.Initiatives.Reuse;

/// <summary>What is wrong with the use of an initiative.</summary>
public enum ReuseKind
{
    /// <summary>The register does not know the initiative (không có trong sổ đăng ký).</summary>
    NotRegistered,

    /// <summary>It is the initiative of somebody else (sáng kiến của người khác).</summary>
    NotAuthor,

    /// <summary>The person's part in it is too small (tỷ lệ đóng góp không đủ).</summary>
    ShareTooSmall,

    /// <summary>The same person used it for another title (dùng hai lần).</summary>
    UsedTwice,

    /// <summary>It is nearly the same as an earlier one (trùng lặp nội dung).</summary>
    NearDuplicate,

    /// <summary>The same, and their units were joined (trùng lặp sau sáp nhập đơn vị).</summary>
    MergedUnits,
}
