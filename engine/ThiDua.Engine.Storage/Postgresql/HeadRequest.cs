namespace ThiDua.Engine.Storage.Postgresql;

/// <summary>A head row that somebody waits for.</summary>
internal sealed class HeadRequest(Guid instance) : TaskCompletionSource<HeadRecord?>(TaskCreationOptions.RunContinuationsAsynchronously)
{
    public Guid Instance => instance;
}
