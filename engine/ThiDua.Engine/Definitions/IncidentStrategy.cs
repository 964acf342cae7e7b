namespace ThiDua.Engine.Definitions;

/// <summary>What happens when an activity faults. The numbers are part of the canonical form.</summary>
public enum IncidentStrategy : byte
{
    /// <summary>The activity is held for retry with back-off, then for a person to retry, skip or cancel; the rest goes on.</summary>
    Wait = 0,

    /// <summary>Elsa's default: work already queued and what follows from it still runs, then the instance ends faulted.</summary>
    Fault = 1,

    /// <summary>Elsa's other strategy: the activity stays faulted, the rest goes on, and the instance may rest for good.</summary>
    Continue = 2,
}
