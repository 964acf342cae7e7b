namespace ThiDua.Host.Simulation;

/// <summary>The names of the invariants, in the order in which they are told.</summary>
internal static class InvariantNames
{
    public const string JournalsFold = "journals-fold-to-stored-state";
    public const string TimersNotEarly = "no-timer-early";
    public const string NoneStuck = "no-instance-stuck";
    public const string OneEnd = "each-dossier-has-one-end";
    public const string OutboxEmpty = "outbox-empty";
    public const string VotesReach = "votes-reach-threshold";
    public const string BallotsOnce = "one-ballot-each-by-the-entitled";
    public const string DecisionsEntitled = "decisions-by-the-entitled";
    public const string SilenceCounts = "silence-is-no-opinion";
    public const string ClocksMove = "stopped-clocks-move-due-dates";
    public const string RefusalsRight = "wrong-commands-refused";
}
