using System.Collections.Concurrent;
using ThiDua.Engine.Definitions;

namespace ThiDua.Engine.Storage.Definitions;

/// <summary>Definitions once read. They never change, so they are kept for good and every caller gets the same object.</summary>
internal sealed class DefinitionShelf(IDefinitionRows rows) : IDefinitionSource
{
    private readonly ConcurrentDictionary<DefinitionKey, StoredDefinition> _byKey = new();
    private readonly ConcurrentDictionary<long, StoredDefinition> _byRow = new();

    public WorkflowDefinition Get(DefinitionKey key) => Find(key).Definition;

    /// <summary>The row of a definition. Throws <see cref="UnknownDefinitionException"/> when it was never published.</summary>
    public long RowOf(DefinitionKey key) => Find(key).Row;

    /// <summary>The key of the definition in a row.</summary>
    public DefinitionKey KeyOf(long row) => (_byRow.TryGetValue(row, out var known) ? known : Keep(rows.Find(row)) ?? throw new UnknownDefinitionException($"row {row}")).Definition.Key;

    /// <summary>Keeps what was read; of two that read the same row both get the first one's object.</summary>
    public StoredDefinition? Keep(StoredDefinition? read) =>
        read is null ? null : _byRow.GetOrAdd(read.Row, _byKey.GetOrAdd(read.Definition.Key, read));

    private StoredDefinition Find(DefinitionKey key)
    {
        if (_byKey.TryGetValue(key, out var known))
            return known;
        var read = Keep(rows.Find(key.Id, key.Version));
        return read?.Definition.Key == key ? read : throw new UnknownDefinitionException($"{key} ({key.Hash})");
    }
}
