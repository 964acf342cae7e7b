namespace ThiDua.Workflows.Rules;

/// <summary>The days on which something holds.</summary>
internal readonly record struct RuleSpan(DateOnly From, DateOnly To)
{
    public bool IsEmpty => To < From;

    public static RuleSpan Of(RuleEntry rule) => new(rule.ValidFrom, rule.ValidTo ?? DateOnly.MaxValue);

    public RuleSpan And(RuleSpan other) => new(From > other.From ? From : other.From, To < other.To ? To : other.To);
}
