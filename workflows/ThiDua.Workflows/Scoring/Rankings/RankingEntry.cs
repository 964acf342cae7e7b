using ThiDua.Workflows.Scoring.Sheets;

namespace ThiDua.Workflows.Scoring.Rankings;

/// <summary>What is known of a unit when it is ranked.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Total">Its score.</param>
/// <param name="Findings">How it stands to each hard condition.</param>
/// <param name="Votes">Its votes of acclaim, where there was a vote.</param>
/// <param name="DecidedOrder">Its place among equals as the deciding body gave it, 1 being the best; null where it gave none.</param>
public sealed record RankingEntry(
    string Unit, SheetTotal Total, IReadOnlyList<ConditionFinding> Findings, int? Votes = null, int? DecidedOrder = null);
