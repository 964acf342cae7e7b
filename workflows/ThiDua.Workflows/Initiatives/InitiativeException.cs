namespace ThiDua.Workflows.Initiatives;

/// <summary>Something cannot be done with an initiative. The message is one Vietnamese sentence: which, what, what is expected.</summary>
public sealed class InitiativeException : Exception
{
    internal InitiativeException(string message)
        : base(message)
    {
    }
}
