namespace ThiDua.Workflows.Councils.Sessions;

/// <summary>How far a session has come.</summary>
public enum SessionStage
{
    /// <summary>It is prepared: members are invited (chuẩn bị).</summary>
    Convened,

    /// <summary>It is on (đang họp).</summary>
    InSession,

    /// <summary>Its minutes bear a signature (đang ký biên bản): nothing changes any more.</summary>
    Signing,

    /// <summary>Its minutes bear both signatures (đã ký biên bản).</summary>
    Signed,
}
