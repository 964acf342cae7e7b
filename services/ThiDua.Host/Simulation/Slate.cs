namespace ThiDua.Host.Simulation;

/// <summary>Whom a unit can propose for one award of a round: each is named once.</summary>
internal sealed class Slate(IReadOnlyList<Merit> merits)
{
    private readonly Queue<Merit> _meet = new(merits.Where(merit => merit.Lacks == 0));
    private readonly Queue<Merit> _nearly = new(merits.Where(merit => merit.Lacks > 0));
    private int _others;

    /// <summary>The next who meets the rules; null when there is nobody left.</summary>
    public Merit? Best() => _meet.TryDequeue(out var merit) ? merit : null;

    /// <summary>The next who nearly does; null when there is nobody left.</summary>
    public Merit? Nearest() => _nearly.TryDequeue(out var merit) ? merit : null;

    /// <summary>The number of the next whose career nobody here knows.</summary>
    public int Other() => ++_others;
}
