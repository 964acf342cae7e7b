namespace ThiDua.Engine.Stimuli;

/// <summary>Who sends a stimulus, when its command was durably stored, and why.</summary>
/// <param name="Id">The id of the command; the same id is worked on once.</param>
/// <param name="At">The instant at which it was stored: the step's now.</param>
/// <param name="Actor">Who, as an opaque reference such as <c>user:17</c> or <c>system</c>.</param>
/// <param name="OnBehalfOf">For whom; empty when for themselves.</param>
/// <param name="Source">Which part of the system handed it in.</param>
/// <param name="RuleVersion">The version of the rules that decided; empty when none did.</param>
public sealed record StimulusOrigin(Guid Id, DateTimeOffset At, string Actor, string OnBehalfOf = "", string Source = "", string RuleVersion = "");
