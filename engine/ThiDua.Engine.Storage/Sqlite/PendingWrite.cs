namespace ThiDua.Engine.Storage.Sqlite;

/// <summary>A unit on its way through the gate. Whoever waits for it goes on elsewhere than on the gate's thread.</summary>
internal sealed class PendingWrite(IWriteUnit unit) : TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously)
{
    private bool _kept;
    private Exception? _failure;

    public bool EmptiesLog => unit.EmptiesLog;

    /// <summary>Runs the unit between two marks. Throws only when the whole transaction is lost.</summary>
    public void Write(SqliteSession session)
    {
        session.Prepare("SAVEPOINT Unit").Run();
        try
        {
            _kept = unit.Write(session);
        }
        catch (Exception failure) when (session.InTransaction)
        {
            _failure = failure;
        }

        if (!_kept)
            session.Prepare("ROLLBACK TO Unit").Run();
        session.Prepare("RELEASE Unit").Run();
    }

    /// <summary>Notes that what should follow its commit did not.</summary>
    public void Fail(Exception failure) => _failure ??= failure;

    /// <summary>Tells what became of it; called when the transaction is on the disk.</summary>
    public void Acknowledge(Func<Exception, Exception> explain)
    {
        if (_failure is null)
            SetResult(_kept);
        else
            SetException(explain(_failure));
    }
}
