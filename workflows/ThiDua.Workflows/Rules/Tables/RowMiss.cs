namespace ThiDua.Workflows.Rules.Tables;

/// <summary>Why a row did not answer.</summary>
/// <param name="Row">The row.</param>
/// <param name="Reasons">Each fact that did not fit, in Vietnamese; or that a row above answered first.</param>
public sealed record RowMiss(TableRow Row, IReadOnlyList<string> Reasons);
