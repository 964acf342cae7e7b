namespace ThiDua.Engine.Journal;

/// <summary>The first byte of a fact. The numbers are part of the canonical bytes and never change.</summary>
internal enum FactKind : byte
{
    Began = 1,
    Started = 2,
    StartedIteration = 3,
    Ran = 4,
    RanDone = 5,
    Completed = 6,
    Canceled = 7,
    Kept = 8,
    Left = 9,
    Followed = 10,
    PassedBy = 11,
    VisitsPlaced = 12,
    TokensPlaced = 13,
    VariableSet = 14,
    OutputSet = 15,
    Correlated = 16,
    Named = 17,
    Waited = 18,
    WaitEnded = 19,
    Faulted = 20,
    FaultCleared = 21,
    SignalKept = 22,
    SignalTaken = 23,
    HeldChanged = 24,
    Rested = 25,
    Migrated = 26,
    Noted = 27,
}
