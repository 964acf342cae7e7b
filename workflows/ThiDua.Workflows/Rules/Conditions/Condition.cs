namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>What a rule asks of a dossier.</summary>
internal abstract record Condition
{
    /// <summary>Whether, when unmet, it only holds the dossier.</summary>
    internal virtual bool OnlyHolds => false;

    public abstract Finding Judge(Question question);

    /// <summary>Whether it is put to dossiers of that procedure.</summary>
    public virtual bool AppliesTo(Procedure procedure) => true;

    /// <summary>Whether it asks less than a national condition of the same kind, and so would change nothing but mislead.</summary>
    public virtual bool Loosens(Condition national) => false;
}
