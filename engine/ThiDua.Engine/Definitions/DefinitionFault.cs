namespace ThiDua.Engine.Definitions;

/// <summary>One thing that keeps a definition from being published.</summary>
/// <param name="ActivityId">The activity that it is about, or the definition's id.</param>
/// <param name="Message">What is wrong, and what was expected.</param>
public sealed record DefinitionFault(string ActivityId, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{ActivityId}: {Message}";
}
