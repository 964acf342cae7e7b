namespace ThiDua.Workflows.Organisation.People;

/// <summary>How somebody signs for another (hình thức ký thay).</summary>
public enum DelegationKind
{
    /// <summary>For a body that decides together (thay mặt, TM.).</summary>
    OnBehalf,

    /// <summary>A deputy for the head (ký thay, KT.).</summary>
    ForHead,

    /// <summary>By a written authority, for a time (thừa ủy quyền, TUQ.).</summary>
    ByAuthority,
}
