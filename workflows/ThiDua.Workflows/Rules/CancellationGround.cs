namespace ThiDua.Workflows.Rules;

/// <summary>Why a decision on an award is cancelled (căn cứ hủy bỏ quyết định khen thưởng).</summary>
public enum CancellationGround
{
    /// <summary>Merit was declared falsely (kê khai gian dối thành tích).</summary>
    FalseMerit,

    /// <summary>False information or forged papers were given (cung cấp thông tin sai sự thật, giấy tờ giả).</summary>
    ForgedPapers,

    /// <summary>Appraisal, consideration or proposal were against the law (thẩm định, xét, đề nghị trái quy định).</summary>
    UnlawfulProcedure,

    /// <summary>A conclusion or judgment shows a violation in the achievement period by which the standard is not met.</summary>
    ViolationInPeriod,
}
