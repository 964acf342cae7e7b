using ThiDua.Engine.Definitions;

namespace ThiDua.Engine.Storage.Definitions;

/// <summary>What is published never changes.</summary>
internal static class PublishedContent
{
    /// <summary>Throws <see cref="InvalidOperationException"/> when a definition is not what was published under its id and version.</summary>
    public static void Require(DefinitionKey key, string publishedHash)
    {
        if (key.Hash != publishedHash)
            throw new InvalidOperationException(
                $"Definition {key} was published before with other content (hash {publishedHash}, now {key.Hash}). What is published never changes: give it a new version.");
    }
}
