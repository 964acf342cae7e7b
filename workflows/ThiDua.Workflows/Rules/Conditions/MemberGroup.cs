namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>Which members of a collective are counted.</summary>
internal enum MemberGroup
{
    /// <summary>Those who completed their work.</summary>
    Completed,

    /// <summary>Those with the title Lao động tiên tiến.</summary>
    Advanced,

    /// <summary>Those with the title Chiến sĩ thi đua cơ sở.</summary>
    Fighters,

    /// <summary>Those disciplined with a warning or worse.</summary>
    Disciplined,
}
