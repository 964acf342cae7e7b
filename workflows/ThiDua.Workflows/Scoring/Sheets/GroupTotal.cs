using ThiDua.Workflows.Scoring.Scales;

namespace ThiDua.Workflows.Scoring.Sheets;

/// <summary>What the figures of a group come to.</summary>
/// <param name="Group">The group.</param>
/// <param name="Sum">The sum of its figures, exactly.</param>
public sealed record GroupTotal(ScoreGroup Group, decimal Sum)
{
    /// <summary>What of it counts: the sum, up to the cap.</summary>
    public decimal Counted => Math.Min(Sum, Group.Cap ?? Sum);

    /// <summary>What it adds to the score, or takes from it.</summary>
    public decimal Effect => Group.Kind == ScoreGroupKind.Deduction ? -Counted : Counted;

    /// <summary>The group in one Vietnamese sentence.</summary>
    public override string ToString()
    {
        var counted = Counted < Sum
            ? $"{Sum.InWords()} điểm, mức trần {Group.Cap!.Value.InWords()} nên tính {Counted.InWords()}"
            : $"{Sum.InWords()} điểm";
        var sign = Group.Kind switch
        {
            ScoreGroupKind.Bonus => "cộng",
            ScoreGroupKind.Deduction => "trừ",
            _ => "được",
        };

        return $"Nhóm {Group.Id} ({Group.Title}): {sign} {counted}.";
    }
}
