using ThiDua.Engine.Definitions;
using ThiDua.Engine.Runtime;

namespace ThiDua.Engine.Storage.Definitions;

/// <summary>A published definition and the number of its row, by which head rows name it.</summary>
internal sealed record StoredDefinition(long Row, WorkflowDefinition Definition)
{
    /// <summary>Reads the stored form. Throws <see cref="StoreException"/> when it is not what was published.</summary>
    public static StoredDefinition Read(long row, string id, int version, string hash, string json, string database)
    {
        WorkflowDefinition definition;
        try
        {
            definition = WorkflowDefinition.FromJson(json);
        }
        catch (FormatException fault)
        {
            throw Damaged(fault);
        }

        return definition.Key == new DefinitionKey(id, version, hash) ? new(row, definition) : throw Damaged(null);

        StoreException Damaged(Exception? cause) =>
            new($"Definition {id} v{version} in {database} is damaged: its text does not have the hash {hash} under which it was published. Restore a backup.", cause);
    }
}
