namespace ThiDua.Workflows.Data;

/// <summary>Something was asked for by a name that is not known. The message names what is known.</summary>
public sealed class UnknownNameException : Exception
{
    /// <summary>The error of one name.</summary>
    /// <param name="what">What was looked for, in Vietnamese: "kế hoạch".</param>
    /// <param name="name">The name that is not known.</param>
    /// <param name="known">The names that are.</param>
    public UnknownNameException(string what, string name, IEnumerable<string> known)
        : base($"Không có {what} '{name}'; hiện có: {string.Join(", ", known)}.")
    {
    }
}
