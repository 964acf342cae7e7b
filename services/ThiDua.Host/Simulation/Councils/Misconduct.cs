namespace ThiDua.Host.Simulation.Councils;

/// <summary>What somebody tries with a ballot that must be refused.</summary>
internal enum Misconduct
{
    /// <summary>A member votes again.</summary>
    Twice,

    /// <summary>Somebody votes who is no member.</summary>
    NoMember,

    /// <summary>A member votes who may not vote on the item.</summary>
    Recused,
}
