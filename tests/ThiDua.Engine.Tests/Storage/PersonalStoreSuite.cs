using System.Security.Cryptography;
using System.Text;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Storage.Personal;

namespace ThiDua.Engine.Tests.Storage;

/// <summary>How every erasable store behaves, written once.</summary>
public abstract class PersonalStoreSuite : IAsyncLifetime
{
    protected const string Text = "Ông Nguyễn Văn A đề nghị bổ sung báo cáo.";

    protected IPersonalStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Store = await OpenAsync();

    public abstract ValueTask DisposeAsync();

    protected abstract ValueTask<IPersonalStore> OpenAsync();

    [Fact]
    public async Task A_text_is_kept_under_the_id_that_was_given_with_a_salted_commitment()
    {
        var id = Guid.NewGuid();
        var reference = await Store.PutAsync(id, "user:17", Text);

        Assert.Equal(id, reference.Id);
        Assert.Matches("^[0-9a-f]{64}$", reference.Commitment);
        Assert.NotEqual(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text))), reference.Commitment);
        Assert.Equal(Text, await Store.GetAsync(id));
        Assert.True(await Store.VerifyAsync(reference));
        Assert.False(await Store.VerifyAsync(reference with { Commitment = new string('0', 64) }));
    }

    [Fact]
    public async Task Equal_texts_have_different_commitments() => Assert.NotEqual(
        (await Store.PutAsync(Guid.NewGuid(), "user:17", Text)).Commitment,
        (await Store.PutAsync(Guid.NewGuid(), "user:17", Text)).Commitment);

    [Fact]
    public async Task The_same_text_again_is_the_same_and_another_one_is_refused()
    {
        var reference = await Store.PutAsync(Guid.NewGuid(), "user:17", Text);

        Assert.Equal(reference, await Store.PutAsync(reference.Id, "user:17", Text));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await Store.PutAsync(reference.Id, "user:17", "other"));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await Store.PutAsync(reference.Id, "user:18", Text));
        Assert.Equal(Text, await Store.GetAsync(reference.Id));
    }

    [Fact]
    public async Task Erasing_takes_every_text_of_the_subject_and_of_nobody_else()
    {
        var first = await Store.PutAsync(Guid.NewGuid(), "user:17", Text);
        var second = await Store.PutAsync(Guid.NewGuid(), "user:17", "");
        var other = await Store.PutAsync(Guid.NewGuid(), "user:170", Text);

        Assert.Equal(2, await Store.EraseAsync("user:17"));

        foreach (PersonalReference erased in new[] { first, second })
        {
            Assert.Null(await Store.GetAsync(erased.Id));
            Assert.Null(await Store.VerifyAsync(erased));
        }

        Assert.True(await Store.VerifyAsync(other));
        Assert.Equal(0, await Store.EraseAsync("user:17"));
    }
}
