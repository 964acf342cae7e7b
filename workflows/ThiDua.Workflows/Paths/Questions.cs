namespace ThiDua.Workflows.Paths;

/// <summary>What the paths ask of the outside (the names of <c>Ask</c>), and what the answer holds.</summary>
public static class Questions
{
    /// <summary>Which limits, components and counts the rules give for a dossier: an object, see <see cref="DossierPath"/>.</summary>
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

    /// <summary>The next number of a document's register: the payload names its <c>kind</c> (QĐ, TTr), the answer its <c>number</c>.</summary>
    public const string Number = "number";

    /// <summary>To tell those above a lead that something is overdue.</summary>
    public const string Escalate = "escalate";
}
