namespace ThiDua.Engine.Interpretation;

/// <summary>
/// When an activity with several incoming connections runs. A connection <em>arrives</em> when its source ended: followed (→) or
/// skipped (⇢), the latter when another outcome was taken or the source itself was skipped. Connections that close a loop are not
/// counted. After it ran, an activity waits for the next round of arrivals.
/// </summary>
internal enum JoinMode
{
    /// <summary>
    /// The default of every activity: waits until each connection has arrived and runs once if one of them was followed.
    /// <code>
    /// A →──┐
    /// B ⇢──┼─ J   runs when A, B and C have arrived; is skipped when all three were
    /// C →──┘
    /// </code>
    /// </summary>
    WaitAllActive,

    /// <summary>
    /// Waits in the same way, but runs only if all were followed; else it is skipped, and so the instance never hangs on it.
    /// <code>
    /// A →──┐
    /// B ⇢──┼─ J   is skipped: B was
    /// C →──┘
    /// </code>
    /// </summary>
    WaitAll,

    /// <summary>
    /// Runs at the first connection that is followed; what executes or waits upstream is cancelled, what is queued there still
    /// takes its turn (Elsa's WaitAny). Later arrivals of the round do nothing.
    /// <code>
    /// A →──┐
    /// B ⏳─┼─ J   runs now; B is cancelled
    /// C …──┘
    /// </code>
    /// </summary>
    WaitAny,

    /// <summary>
    /// As <see cref="WaitAny"/>, and what is queued upstream is taken out as well: the rest is void.
    /// <code>
    /// A →──┐
    /// B ⏳─┼─ J   runs now; B is cancelled, C never runs
    /// C …──┘
    /// </code>
    /// </summary>
    FirstCancels,

    /// <summary>
    /// Runs at the k-th connection that is followed; the rest goes on, and its arrivals do nothing (k = 1 is a discriminator).
    /// Is skipped when all have arrived and fewer than k were followed.
    /// <code>
    /// A →──┐
    /// B →──┼─ J   k = 2: runs now; C goes on
    /// C ⏳─┘
    /// </code>
    /// </summary>
    Count,

    /// <summary>
    /// As <see cref="Count"/>, and the rest is cancelled as by <see cref="FirstCancels"/>.
    /// <code>
    /// A →──┐
    /// B →──┼─ J   k = 2: runs now; C is cancelled
    /// C ⏳─┘
    /// </code>
    /// </summary>
    CountCancels,
}
