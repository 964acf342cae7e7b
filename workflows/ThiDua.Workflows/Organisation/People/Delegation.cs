namespace ThiDua.Workflows.Organisation.People;

/// <summary>Somebody lets another act in his place (ủy quyền).</summary>
/// <param name="From">The code of who gives.</param>
/// <param name="To">The code of who acts.</param>
/// <param name="Valid">For which days.</param>
/// <param name="Rights">Which rights: roles, or the code of a unit for its head's right.</param>
/// <param name="Kind">How the other signs.</param>
public sealed record Delegation(string From, string To, Validity Valid, IReadOnlyList<string> Rights, DelegationKind Kind)
{
    /// <summary>What stands before the signature: TM., KT. or TUQ.</summary>
    public string Prefix => Kind switch
    {
        DelegationKind.OnBehalf => "TM.",
        DelegationKind.ForHead => "KT.",
        _ => "TUQ.",
    };
}
