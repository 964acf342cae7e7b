namespace ThiDua.Engine.Interpretation;

/// <summary>
/// When an activity of a flowchart in token mode runs. A followed connection puts a token (●) on itself; running the target
/// consumes the tokens in front of it. Paths not taken have no token, and nobody is told of them.
/// </summary>
internal enum MergeMode
{
    /// <summary>Not set: as <see cref="Stream"/>.</summary>
    None,

    /// <summary>
    /// Runs unless a token waits right before an activity just upstream: branches of different length run it more than once.
    /// <code>
    /// A ●──┐
    /// B ─── J   runs now; when B comes later, once more
    /// </code>
    /// </summary>
    Stream,

    /// <summary>
    /// Runs when each forward connection has a token; a dead path makes it wait for good.
    /// <code>
    /// A ●──┐
    /// B ●─── J   runs now
    /// </code>
    /// </summary>
    Merge,

    /// <summary>
    /// Runs when each connection has a token, those that close a loop as well.
    /// <code>
    /// A ●──┐
    /// B ●─── J ◂── loop   waits for the loop
    /// </code>
    /// </summary>
    Converge,

    /// <summary>
    /// Runs at an arrival and blocks one arrival on each other connection.
    /// <code>
    /// A ●──┐
    /// B ▣─── J   runs now; the next token of B does nothing
    /// </code>
    /// </summary>
    Cascade,

    /// <summary>
    /// As <see cref="Cascade"/>, and what runs upstream is cancelled.
    /// <code>
    /// A ●──┐
    /// B ⏳── J   runs now; B is cancelled
    /// </code>
    /// </summary>
    Race,
}
