namespace ThiDua.Workflows.Voting;

/// <summary>The share of a council's members that must be present for a session to count (số thành viên tối thiểu dự họp).</summary>
/// <param name="Numerator">At least 0.</param>
/// <param name="Denominator">At least 1.</param>
public readonly record struct Quorum(int Numerator, int Denominator)
{
    /// <summary>Whether enough members are present.</summary>
    public bool IsMet(int present, int members) => (long)present * Denominator >= (long)Numerator * members;

    /// <summary>The fewest members that must be present.</summary>
    public int Needed(int members) => (int)((((long)Numerator * members) + Denominator - 1) / Denominator);

    /// <summary>As it is written: "2/3".</summary>
    public override string ToString() => $"{Numerator}/{Denominator}";
}
