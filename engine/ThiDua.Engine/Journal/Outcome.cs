namespace ThiDua.Engine.Journal;

/// <summary>The outcomes that most activities end with, shared so that they cost nothing.</summary>
internal static class Outcome
{
    public static readonly string[] Done = ["Done"];

    public static readonly string[] True = ["True"];

    public static readonly string[] False = ["False"];

    /// <summary>No outcome at all: no connection is followed.</summary>
    public static readonly string[] None = [];
}
