namespace ThiDua.Workflows.Paths;

/// <summary>What the paths ask of the outside (the names of <c>Ask</c>), and what the answer holds.</summary>
public static class Questions
{
    /// <summary>
    /// Which limits, components and counts hold. For a dossier what the rules give, see <see cref="DossierPath"/>; for a path of a plan's
    /// task, asked with <c>path</c> and <c>work</c>, the numbers of <see cref="PathLimitSet.Answer"/>.
    /// </summary>
    public const string Limits = "limits";

    /// <summary>How a dossier stands under the rules: Eligible, Held or NotEligible, with each unmet condition and its clause.</summary>
    public const string Judge = "judge";

    /// <summary>The council's secret ballot on a dossier: Passed or Failed, with counts only.</summary>
    public const string Ballot = "ballot";

    /// <summary>Whether enough members are present: Met or NotMet.</summary>
    public const string Quorum = "quorum";

    /// <summary>To hold a dossier while a complaint is verified: Held, or Ended when there is nothing left to hold.</summary>
    public const string Hold = "hold";

    /// <summary>To release a held dossier.</summary>
    public const string Release = "release";

    /// <summary>To remind somebody that a limit comes near.</summary>
    public const string Remind = "remind";

    /// <summary>Whether the initiatives that a round's dossiers name are all decided on; answered when they are.</summary>
    public const string InitiativesDecided = "initiatives-decided";

    /// <summary>What the council of a round passed: <c>passed</c>, a count; answered when the session has been held.</summary>
    public const string Passed = "passed";

    /// <summary>
    /// To tell who leads a task that it, or somebody's part in it, is late: asked with <c>work</c>, <c>what</c> is late, and <c>unit</c>
    /// when it is one unit's part. Nothing is answered.
    /// </summary>
    public const string Escalate = "escalate";

    /// <summary>The next number (số) of a document of a <c>kind</c> (KH, QĐ) in a <c>year</c>: <c>number</c>, such as 4242/KH-UBND.</summary>
    public const string Number = "number";
}
