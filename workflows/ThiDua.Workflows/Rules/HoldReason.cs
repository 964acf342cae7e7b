namespace ThiDua.Workflows.Rules;

/// <summary>Why a subject is not proposed for now (chưa đề nghị khen thưởng).</summary>
public enum HoldReason
{
    /// <summary>Discipline is being considered (đang xem xét kỷ luật).</summary>
    Discipline,

    /// <summary>An investigation or inspection goes on with signs of a violation (đang điều tra, thanh tra, kiểm tra).</summary>
    Investigation,

    /// <summary>A complaint or denunciation is being verified (khiếu nại, tố cáo đang được xác minh).</summary>
    Complaint,
}
