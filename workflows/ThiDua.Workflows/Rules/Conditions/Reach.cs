namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>The words for how far something reaches.</summary>
internal static class Reach
{
    public static string Of(InitiativeScope scope) => scope switch
    {
        InitiativeScope.Nation => "toàn quốc",
        InitiativeScope.Province => "cấp tỉnh",
        _ => "cấp cơ sở",
    };

    public static string AtLeast(InitiativeScope scope) =>
        scope == InitiativeScope.Nation ? Of(scope) : $"từ {Of(scope)} trở lên";
}
