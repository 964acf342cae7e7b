using ThiDua.Engine.Values;

namespace ThiDua.Workflows.Rules.Tables;

/// <summary>What a decision table answers to some facts.</summary>
/// <param name="Table">The id of the table.</param>
/// <param name="Hits">The rows that answer: at most one unless the table collects.</param>
/// <param name="Misses">Every other row, and why it did not.</param>
/// <param name="RuleVersion">Lowercase hexadecimal SHA-256 of the table.</param>
public sealed record TableAnswer(string Table, IReadOnlyList<TableRow> Hits, IReadOnlyList<RowMiss> Misses, string RuleVersion)
{
    /// <summary>The answer of the one row that hit; null when none did.</summary>
    /// <exception cref="InvalidOperationException">Several rows hit: read <see cref="Hits"/>.</exception>
    public Value Then => Hits.Count switch
    {
        0 => Value.Null,
        1 => Hits[0].Then,
        var several => throw new InvalidOperationException($"Table '{Table}' has {several} answers."),
    };
}
