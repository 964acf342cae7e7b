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
    LeftAgain = 10,
    VisitsPlaced = 11,
    TokensPlaced = 12,
    VariableSet = 13,
    OutputSet = 14,
    Correlated = 15,
    Named = 16,
    Waited = 17,
    WaitEnded = 18,
    Faulted = 19,
    FaultCleared = 20,
    SignalKept = 21,
    SignalTaken = 22,
    HeldChanged = 23,
    Rested = 24,
    Migrated = 25,
    Noted = 26,
}
