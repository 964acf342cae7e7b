namespace ThiDua.Engine.Definitions;

/// <summary>What names one published definition: its id, its version, and the SHA-256 of its canonical form in lower-case hex.</summary>
public sealed record DefinitionKey(string Id, int Version, string Hash)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Id} v{Version}";
}
