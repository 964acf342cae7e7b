namespace ThiDua.Workflows.Rules;

/// <summary>Where a rule holds.</summary>
/// <param name="Level">Who made it.</param>
/// <param name="Of">The code of the sector, province or unit; null for the nation.</param>
public sealed record RuleScope(RuleLevel Level, string? Of)
{
    /// <summary>Everywhere.</summary>
    public static RuleScope Nation { get; } = new(RuleLevel.Nation, null);

    internal bool Covers(Jurisdiction at) => Level switch
    {
        RuleLevel.Nation => true,
        RuleLevel.Sector => Of == at.Sector,
        RuleLevel.Province => Of == at.Province,
        _ => Of == at.Unit,
    };
}
