namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>What a rule asks of a dossier.</summary>
internal abstract record Condition
{
    /// <summary>Whether, when unmet, it only holds the dossier.</summary>
    internal virtual bool OnlyHolds => false;

    public abstract Finding Judge(Question question);
}
