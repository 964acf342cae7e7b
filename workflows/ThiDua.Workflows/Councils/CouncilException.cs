namespace ThiDua.Workflows.Councils;

/// <summary>Something cannot be done in a council. The message is one Vietnamese sentence: who, what, what is expected.</summary>
public sealed class CouncilException : Exception
{
    internal CouncilException(string message)
        : base(message)
    {
    }
}
