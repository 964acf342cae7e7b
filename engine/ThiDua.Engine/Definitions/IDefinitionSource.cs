namespace ThiDua.Engine.Definitions;

/// <summary>Where published definitions are found by their key. What it once gave for a key it always gives.</summary>
public interface IDefinitionSource
{
    /// <summary>The definition of a key. Throws <see cref="UnknownDefinitionException"/> when it was never published.</summary>
    WorkflowDefinition Get(DefinitionKey key);
}
