namespace ThiDua.Workflows.Scoring.Rankings;

/// <summary>The honours of a bloc of a size (chỉ tiêu khen thưởng theo quy mô khối).</summary>
/// <param name="From">The smallest bloc for which the row holds.</param>
/// <param name="To">The largest, or null for all larger ones.</param>
/// <param name="Honours">How many of which award, the highest first; none where the bloc has none.</param>
/// <param name="Citation">The clause.</param>
public sealed record QuotaRow(int From, int? To, IReadOnlyList<QuotaHonour> Honours, Citation Citation)
{
    /// <summary>Whether the row holds for a bloc of so many units.</summary>
    public bool Covers(int units) => From <= units && units <= (To ?? int.MaxValue);

    /// <summary>The sizes, in Vietnamese.</summary>
    internal string Sizes => To is null ? $"từ {From} đơn vị" : $"{From} đến {To} đơn vị";
}
