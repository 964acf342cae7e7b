namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>By how much a time is shortened: by years, or by a share of it.</summary>
internal sealed record TimeReduction(int Years, int Numerator = 0, int Denominator = 1)
{
    /// <summary>The shortened time of so many months; a part of a month counts as one.</summary>
    public int Of(int months) => Math.Max(0, months - (Years * 12) - (months * Numerator / Denominator));
}
