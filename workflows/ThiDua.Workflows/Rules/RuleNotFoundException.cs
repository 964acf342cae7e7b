namespace ThiDua.Workflows.Rules;

/// <summary>No rule answers a question. The message names what was asked, the award and the date.</summary>
public sealed class RuleNotFoundException : Exception
{
    internal RuleNotFoundException(string what, string award, DateOnly date)
        : base($"Không có quy định về {what} đối với '{award}' vào ngày {date:dd/MM/yyyy}.")
    {
    }
}
