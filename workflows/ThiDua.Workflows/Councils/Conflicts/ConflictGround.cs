namespace ThiDua.Workflows.Councils.Conflicts;

/// <summary>Why a member may not vote on a matter (lý do không tham gia biểu quyết).</summary>
public enum ConflictGround
{
    /// <summary>The member is the one who is proposed (hồ sơ của chính mình).</summary>
    OwnDossier,

    /// <summary>The matter comes from the member's own unit (hồ sơ của đơn vị mình).</summary>
    OwnUnit,

    /// <summary>The member is related to the one who is proposed or to an author (người thân thích).</summary>
    Relative,

    /// <summary>The member is an author of the initiative (tác giả sáng kiến).</summary>
    Author,

    /// <summary>The member submitted the dossier (người trình hồ sơ).</summary>
    Submitter,

    /// <summary>The member appraised the dossier (người thẩm định).</summary>
    Appraiser,

    /// <summary>Another reason, which the member states (lý do khác do thành viên tự khai).</summary>
    Stated,
}
