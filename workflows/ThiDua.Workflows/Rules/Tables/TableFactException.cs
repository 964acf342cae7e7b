namespace ThiDua.Workflows.Rules.Tables;

/// <summary>A decision table was asked without a fact that it needs, or with a value that the fact cannot have.</summary>
public sealed class TableFactException : Exception
{
    internal TableFactException(string table, IEnumerable<string> problems)
        : base($"Bảng quyết định '{table}': {string.Join("; ", problems)}.")
    {
    }
}
