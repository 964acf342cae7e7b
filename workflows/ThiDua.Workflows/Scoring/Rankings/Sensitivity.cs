using ThiDua.Workflows.Scoring.Scales;
using ThiDua.Workflows.Scoring.Sheets;

namespace ThiDua.Workflows.Scoring.Rankings;

/// <summary>How many points would change the leader, and on which indicators they could be found (độ nhạy của thứ hạng).</summary>
public static class Sensitivity
{
    /// <summary>For each unit after the first what it would take to lead, the nearest first; empty where nobody else is ranked.</summary>
    public static IReadOnlyList<Challenge> Of(Ranking ranking) => ranking.Ranked.Count == 0
        ? []
        : [.. ranking.Ranked.Skip(1).Select(unit => Challenge(ranking.Ranked[0].Entry, unit.Entry))];

    private static Challenge Challenge(RankingEntry leader, RankingEntry unit)
    {
        var toEqual = leader.Total.Points - unit.Total.Points;
        var toLead = toEqual + unit.Total.Scale.Rounding.Step;
        var scale = unit.Total.Scale;
        var best = SheetTotal.Of(scale, scale.Indicators.ToDictionary(one => one.Id, one => Extreme(one, best: true)));

        return new Challenge(
            leader.Unit,
            unit.Unit,
            toEqual,
            toLead,
            best.Points - unit.Total.Points >= toLead,
            Rooms(unit.Total, toLead, best: true),
            Rooms(leader.Total, toLead, best: false));
    }

    private static List<IndicatorRoom> Rooms(SheetTotal total, decimal needed, bool best) =>
    [
        .. total.Scale.Indicators
            .Select(indicator => (indicator.Id, Points: Math.Abs(With(total, indicator, best).Points - total.Points)))
            .Where(room => room.Points > 0)
            .OrderByDescending(room => room.Points)
            .Select(room => new IndicatorRoom(room.Id, room.Points, room.Points >= needed)),
    ];

    private static SheetTotal With(SheetTotal total, ScoreIndicator indicator, bool best) =>
        SheetTotal.Of(total.Scale, new Dictionary<string, decimal>(total.Column) { [indicator.Id] = Extreme(indicator, best) });

    private static decimal Extreme(ScoreIndicator indicator, bool best) =>
        best == (indicator.Measure.Group != ScoreGroupKind.Deduction) ? indicator.Measure.Max : 0;
}
