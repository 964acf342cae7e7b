using ThiDua.Engine.Storage.Memory;
using ThiDua.Engine.Storage.Personal;

namespace ThiDua.Engine.Tests.Storage;

public sealed class MemoryPersonalStoreTests : PersonalStoreSuite
{
    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task The_same_seed_gives_the_same_commitment()
    {
        var id = Guid.NewGuid();
        Assert.Equal(await Seeded().PutAsync(id, "user:17", Text), await Seeded().PutAsync(id, "user:17", Text));

        static MemoryPersonalStore Seeded()
        {
            var random = new Random(7);
            return new MemoryPersonalStore(random.NextBytes);
        }
    }

    protected override ValueTask<IPersonalStore> OpenAsync() => new(new MemoryPersonalStore());
}
