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

    /// <summary>The next number (số) of a document of a <c>kind</c> (KH, QĐ) in a <c>year</c>: <c>number</c>, as 4242/KH-UBND.</summary>
    public const string Number = "number";

    /// <summary>Which <c>blocs</c> a task concerns, a list of {bloc, head, members}: their codes and the rights of their units.</summary>
    public const string Blocs = "blocs";

    /// <summary>
    /// By which way an award is granted or, with <c>act</c> cancel, taken back: its <c>level</c> (state, province, unit), the
    /// <c>procedure</c> (simplified, regular), and whether the <c>council</c> is heard. For an unscheduled dossier the outcome is
    /// Simplified, Regular, or Return when it is eligible for neither as it stands, with the <c>limits</c> of the procedure.
    /// </summary>
    public const string Route = "route";

    /// <summary>The form one step below an <c>award</c> that a dossier does not earn: Lower with that <c>award</c>, or None.</summary>
    public const string LowerForm = "lower-form";

    /// <summary>
    /// Who of a list of <c>people</c> can be given an <c>award</c>: Some with the <c>accepted</c> and the <c>refused</c> (each with the
    /// <c>person</c>, the <c>reason</c>, such as holding it already or being listed twice, and the <c>clause</c>), or None.
    /// </summary>
    public const string Screen = "screen";

    /// <summary>
    /// To open the scoring of a <c>bloc</c> in a <c>year</c> by a <c>scale</c> and a <c>regulation</c> for its <c>members</c>: Opened, or
    /// Refused when there is no such version.
    /// </summary>
    public const string OpenScoring = "open-scoring";

    /// <summary>
    /// Who checks whom among the <c>members</c> of a bloc: <c>assignments</c>, a list of {unit, checkers, substitute, insiders}, the
    /// substitute being another unit that checks in the place of a silent one, the insiders the people of the unit; and
    /// <c>insiders</c>, the people of all of them.
    /// </summary>
    public const string CrossChecks = "cross-checks";

    /// <summary>
    /// Whether a <c>unit</c>'s own figures are all there, with their evidence: Complete, or Incomplete with what is <c>missing</c>.
    /// </summary>
    public const string SheetCheck = "sheet-check";

    /// <summary>
    /// The ranking of a bloc by its concluded figures, its <c>sheets</c> (late or not), <c>unscored</c> units and those <c>absent</c>
    /// from the meeting: Ranked with <c>leader</c> and <c>places</c>, or Nobody when the hard conditions exclude every unit.
    /// </summary>
    public const string Rank = "rank";

    /// <summary>A bloc's secret vote among its best units, with who was <c>absent</c>: Acclaimed or None, with counts only.</summary>
    public const string Acclaim = "acclaim";

    /// <summary>
    /// Which <c>honours</c> a bloc proposes by its quota, a list of {unit, award}: Settled, or Undecided when equals would share the last
    /// ones; asked again with the <c>order</c> that was then decided.
    /// </summary>
    public const string Honours = "honours";

    /// <summary>Who is <c>head</c> and <c>deputy</c> of a bloc next year by its regulation.</summary>
    public const string Rotation = "rotation";

    /// <summary>
    /// The provinces of a cluster in a year: <c>cluster</c> (its code), <c>head</c> and <c>members</c>, all rights of provinces.
    /// </summary>
    public const string Cluster = "cluster";

    /// <summary>
    /// To enter an <c>initiative</c> of a <c>unit</c> and a <c>field</c> in the register: Registered; Used when it served before; Stranger
    /// when it is not of this unit's people.
    /// </summary>
    public const string RegisterInitiative = "register-initiative";

    /// <summary>
    /// Who reads an initiative without knowing whose it is: <c>readers</c>, the rights of so many as <c>count</c>, none of them author,
    /// of the authors' unit or among those <c>excluding</c>; and the <c>copy</c>, the name of what they read.
    /// </summary>
    public const string Readers = "readers";

    /// <summary>
    /// The initiative council's vote on an initiative, without those <c>recused</c>: Passed with the <c>level</c> of its influence (unit,
    /// province, nation), or Failed; with counts only.
    /// </summary>
    public const string InitiativeVote = "initiative-vote";

    /// <summary>
    /// Who does a piece of work among several, asked with its <c>kind</c> (inspection), the <c>units</c> it concerns and who is
    /// <c>unable</c>: <c>assignments</c>, a list of {unit, inspector, insiders}, the insiders being the unit's own people.
    /// </summary>
    public const string Assign = "assign";

    /// <summary>To tell somebody outside (<c>to</c>) what was decided (<c>what</c>, <c>number</c>). Nothing is answered.</summary>
    public const string Notify = "notify";
}
