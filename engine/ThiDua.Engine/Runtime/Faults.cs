using System.Runtime.ExceptionServices;

namespace ThiDua.Engine.Runtime;

/// <summary>
/// What went wrong with single instances while the others were gone on with. A store that can't work, and a caller who gives up,
/// stop all at once and are not collected.
/// </summary>
internal sealed class Faults
{
    private readonly List<Exception> _faults = [];

    public static bool ConcernsOneInstance(Exception fault) => fault is not (StoreException or OperationCanceledException);

    public void Add(Exception fault) => _faults.Add(fault);

    /// <summary>Throws what was collected, if anything was.</summary>
    public void Throw()
    {
        if (_faults.Count == 1)
            ExceptionDispatchInfo.Throw(_faults[0]);
        if (_faults.Count > 1)
            throw new AggregateException(_faults);
    }
}
