namespace ThiDua.Engine.Storage.Definitions;

/// <summary>The table of definitions, read row by row.</summary>
internal interface IDefinitionRows
{
    StoredDefinition? Find(string id, int version);

    StoredDefinition? Find(long row);
}
