using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Journal;

/// <summary>What every entry says of itself.</summary>
/// <param name="Instance">The instance.</param>
/// <param name="Sequence">Its place in the instance's journal, from 1, without a gap.</param>
/// <param name="At">When the command was durably stored: the step's now.</param>
/// <param name="Kind">Which stimulus made it.</param>
/// <param name="Actor">Who, as an opaque reference; never a name.</param>
/// <param name="OnBehalfOf">For whom, when the actor acted for another (TM., KT., TUQ.); else empty.</param>
/// <param name="Origin">Which part of the system handed it in.</param>
/// <param name="Cause">The id of the command or message.</param>
/// <param name="RuleVersion">The version of the rules or calendars that decided; empty when none did.</param>
public sealed record EntryHeader(
    InstanceId Instance, long Sequence, DateTimeOffset At, EntryKind Kind, string Actor, string OnBehalfOf, string Origin, Guid Cause, string RuleVersion);
