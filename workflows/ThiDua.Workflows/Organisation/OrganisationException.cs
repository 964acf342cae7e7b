namespace ThiDua.Workflows.Organisation;

/// <summary>Something cannot be organised so. The message is one Vietnamese sentence that names what and every fault.</summary>
public sealed class OrganisationException : Exception
{
    internal OrganisationException(string what, params IReadOnlyList<string> faults)
        : base($"{what}: {string.Join("; ", faults)}.") => Faults = faults;

    /// <summary>Every fault, in Vietnamese.</summary>
    public IReadOnlyList<string> Faults { get; }

    /// <summary>Refuses what has a fault.</summary>
    internal static void ThrowIfAny(string what, IEnumerable<string> faults)
    {
        string[] found = [.. faults];
        if (found.Length > 0) throw new OrganisationException(what, found);
    }
}
