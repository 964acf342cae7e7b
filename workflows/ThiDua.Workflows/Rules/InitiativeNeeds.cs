using ThiDua.Workflows.Rules.Conditions;

namespace ThiDua.Workflows.Rules;

/// <summary>Reads out of conditions which initiatives they need.</summary>
internal static class InitiativeNeeds
{
    public static IEnumerable<InitiativeNeed> Of(Condition condition) => condition switch
    {
        Conditions.Initiatives needed => [new InitiativeNeed(needed.Scope, needed.Count, IsAlternative: false)],
        AnyOf any => any.Alternatives.SelectMany(Of).Select(need => need with { IsAlternative = true }),
        _ => [],
    };
}
