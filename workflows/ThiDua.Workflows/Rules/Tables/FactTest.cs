namespace ThiDua.Workflows.Rules.Tables;

/// <summary>What a row asks of one fact: to be one of some values, or a number within bounds.</summary>
/// <param name="In">The values; null for a number.</param>
/// <param name="From">At least; null where it has no lower bound.</param>
/// <param name="To">At most; null where it has no upper bound.</param>
public sealed record FactTest(IReadOnlyList<string>? In, int? From, int? To)
{
    /// <summary>What is asked, in words.</summary>
    public override string ToString() => In is not null ? string.Join(", ", In)
        : From == To ? $"{From}"
        : From is null ? $"đến {To}"
        : To is null ? $"từ {From}"
        : $"từ {From} đến {To}";

    internal bool Admits(TableFact fact, int place) =>
        In?.Contains(fact.TextOf(place)) ?? (place >= (From ?? int.MinValue) && place <= (To ?? int.MaxValue));
}
