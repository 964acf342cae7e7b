using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Memory;

namespace ThiDua.Engine.Tests.Storage;

public sealed class MemoryStoreTests : WorkflowStoreSuite
{
    protected override ValueTask<IWorkflowStore> OpenAsync() => new(new MemoryStore());
}
