namespace ThiDua.Workflows.Councils.Conflicts;

/// <summary>What the grounds are called.</summary>
internal static class GroundNames
{
    public static string InWords(this ConflictGround ground) => ground switch
    {
        ConflictGround.OwnDossier => "hồ sơ của chính mình",
        ConflictGround.OwnUnit => "hồ sơ của đơn vị mình",
        ConflictGround.Relative => "có quan hệ thân thích với người được xét",
        ConflictGround.Author => "tác giả sáng kiến",
        ConflictGround.Submitter => "người trình hồ sơ",
        ConflictGround.Appraiser => "người thẩm định hồ sơ",
        _ => "lý do khác",
    };
}
