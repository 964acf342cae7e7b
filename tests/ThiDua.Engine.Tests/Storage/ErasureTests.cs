using System.Text;
using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Storage.Sqlite;
using ThiDua.Engine.Time;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Tests.Storage;

/// <summary>A person can be erased, and every journal still tells the same.</summary>
public sealed class ErasureTests : IAsyncLifetime
{
    private const string Reason = "Bà Nguyễn Thị Hồng Thắm đề nghị bổ sung báo cáo thành tích";
    private const string Person = "user:17";

    private readonly TempFolder _folder = new();
    private SqliteDatabase _database = null!;
    private WorkflowRuntime _runtime = null!;

    private static WorkflowDefinition Dossier { get; } = Workflow.Define("dossier", 1).Variable("decision").Runs(
        Do.Sequence("steps", Do.HumanTask("check", Op.Texts("role:clerk"), ["Accept", "Return"]).Into("outcome", "decision"), Do.HumanTask("appraise", Op.Texts("role:clerk"), ["Accept"])));

    public ValueTask InitializeAsync()
    {
        _database = SqliteDatabase.Open(_folder.Path);
        _runtime = new WorkflowRuntime(_database.Store, WorkingCalendars.Empty, TimeProvider.System);
        return _runtime.PublishAsync(Dossier);
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task After_a_person_is_erased_every_journal_folds_to_the_same_state()
    {
        var instances = Enumerable.Range(0, 5).Select(i => InstanceId.Of($"dossier/{i}")).ToArray();
        foreach (var instance in instances)
            await ReturnAsync(instance);
        var before = await Task.WhenAll(instances.Select(FoldAsync));

        Assert.Equal(5, await _database.Personal.EraseAsync(Person));

        var after = await Task.WhenAll(instances.Select(FoldAsync));
        for (var i = 0; i < instances.Length; i++)
        {
            Assert.Equal(before[i].Journal, after[i].Journal);
            Assert.Equal(before[i].State, after[i].State);
            Assert.Equal((await _database.Store.ReadHeadAsync(instances[i]))!.Snapshot.ToArray(), after[i].State);
        }
    }

    [Fact]
    public async Task The_text_lies_nowhere_but_in_the_erasable_store()
    {
        await ReturnAsync(InstanceId.Of("dossier/1"));
        await _database.Personal.EraseAsync(Person);
        await _database.DisposeAsync();

        foreach (var file in Directory.GetFiles(_folder.Path))
            Assert.False(File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes("Hồng Thắm")) >= 0, $"{file} still holds a name");
    }

    private async Task ReturnAsync(InstanceId instance)
    {
        await _runtime.SendAsync(instance, Guid.CreateVersion7(), "user:3", o => new Start(o, Dossier));
        var note = await _database.Personal.PutAsync(Guid.CreateVersion7(), Person, Reason);
        var answer = await _runtime.SendAsync(instance, Guid.CreateVersion7(), "user:9", o => new TaskDecided(o, 3, "Return", Value.Null, ["role:clerk"]) { Note = note });
        Assert.True(answer.IsDone, answer.Refusal?.Detail);
        Assert.True(await _database.Personal.VerifyAsync(note));
    }

    private async Task<(byte[] Journal, byte[] State)> FoldAsync(InstanceId instance)
    {
        var journal = new List<Entry>();
        await foreach (var entry in _database.Store.ReadJournalAsync(instance))
            journal.Add(entry);
        return ([.. journal.SelectMany(e => e.Bytes.ToArray())], InstanceState.Fold(instance, journal, _database.Store).ToSnapshot());
    }
}
