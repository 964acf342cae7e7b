using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Initiatives;

/// <summary>What the scopes are called.</summary>
internal static class ScopeNames
{
    public static string InWords(this InitiativeScope scope) => scope switch
    {
        InitiativeScope.Nation => "toàn quốc",
        InitiativeScope.Province => "cấp tỉnh",
        _ => "cấp cơ sở",
    };
}
