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

    /// <summary>
    /// To hold the dossiers that a letter or a violation concerns, one <c>dossier</c> or all of a <c>subject</c>: Held with the codes
    /// <c>held</c>, Awarded when only awards are left to question, Ended when there is nothing at all. In the first two cases
    /// <c>awarded</c> lists the awards: <c>dossier</c>, <c>award</c>, <c>level</c> (state or province) and <c>decision</c>.
    /// </summary>
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

    /// <summary>
    /// Who does a piece of work among several, asked with its <c>kind</c> (inspection), the <c>units</c> it concerns and who is
    /// <c>unable</c>: <c>assignments</c>, a list with the <c>unit</c>, its <c>inspector</c>, who is not of the unit, and its <c>insiders</c>.
    /// </summary>
    public const string Assign = "assign";

    /// <summary>To tell somebody outside (<c>to</c>) what was decided (<c>what</c>, <c>number</c>). Nothing is answered.</summary>
    public const string Notify = "notify";

    /// <summary>
    /// By which way an award is granted or, with <c>act</c> cancel, taken back: its <c>level</c> (state, province, unit), the
    /// <c>procedure</c> (simplified, regular), and whether the <c>council</c> is heard. For an unscheduled dossier the outcome is Simplified,
    /// Regular, or Return when it is eligible for neither as it stands.
    /// </summary>
    public const string Route = "route";

    /// <summary>The form one step below an <c>award</c> for which a dossier is not eligible: Lower with that <c>award</c>, or None.</summary>
    public const string LowerForm = "lower-form";

    /// <summary>
    /// Who of a list of <c>people</c> can be given an <c>award</c>: Some with the <c>accepted</c> and the <c>refused</c> (each with the
    /// <c>person</c>, the <c>reason</c>, such as holding it already or being listed twice, and the <c>clause</c>), or None.
    /// </summary>
    public const string Screen = "screen";
}
