namespace ThiDua.Engine.Definitions;

/// <summary>A definition cannot be published; all its faults are listed.</summary>
public sealed class InvalidDefinitionException(string id, int version, IReadOnlyList<DefinitionFault> faults)
    : Exception($"Definition {id} v{version} has {faults.Count} fault(s): {string.Join("; ", faults)}")
{
    /// <summary>Every fault, each with the id of its activity.</summary>
    public IReadOnlyList<DefinitionFault> Faults { get; } = faults;
}
