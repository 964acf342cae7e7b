namespace ThiDua.Workflows.Councils.Ballots;

/// <summary>What a ballot says.</summary>
public enum BallotChoice
{
    /// <summary>In favour (tán thành).</summary>
    InFavour,

    /// <summary>Against (không tán thành).</summary>
    Against,

    /// <summary>Neither: blank, spoiled or abstaining (phiếu trắng, không hợp lệ, không biểu quyết); it came back, not in favour.</summary>
    Neither,
}
