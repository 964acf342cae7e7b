namespace ThiDua.Workflows.Scoring.Rankings;

/// <summary>What it would take for a unit to lead instead of the leader.</summary>
/// <param name="Leader">The unit that leads.</param>
/// <param name="Unit">The unit that would.</param>
/// <param name="ToEqual">The points that would make them equal; the tie-breaks then decide.</param>
/// <param name="ToLead">The points with which it leads whatever the tie-breaks say.</param>
/// <param name="Reachable">Whether its scale has so many points left for it at all.</param>
/// <param name="Gains">Where the unit could gain, most first.</param>
/// <param name="Losses">Where the leader could lose, most first.</param>
public sealed record Challenge(
    string Leader,
    string Unit,
    decimal ToEqual,
    decimal ToLead,
    bool Reachable,
    IReadOnlyList<IndicatorRoom> Gains,
    IReadOnlyList<IndicatorRoom> Losses)
{
    /// <summary>It in Vietnamese sentences.</summary>
    public IReadOnlyList<string> Sentences =>
    [
        ToEqual == 0
            ? $"{Unit} bằng điểm {Leader}; thêm {ToLead.InWords()} điểm là dẫn đầu mà không cần tiêu chí phụ."
            : $"{Unit} kém {Leader} {ToEqual.InWords()} điểm: thêm {ToEqual.InWords()} là bằng (tiêu chí phụ quyết định), "
                + $"thêm {ToLead.InWords()} là dẫn đầu.",
        Reachable
            ? $"{Unit} còn có thể thêm ở {Words(Gains)}."
            : $"{Unit} không còn đủ điểm để vượt, dù mọi chỉ tiêu đều đạt tối đa.",
        $"Hoặc {Leader} mất {ToLead.InWords()} điểm, có thể ở {Words(Losses)}.",
    ];

    private static string Words(IReadOnlyList<IndicatorRoom> rooms) => rooms.Count == 0
        ? "không chỉ tiêu nào"
        : string.Join(", ", rooms.Select(room =>
            $"{room.Indicator} (tối đa {room.Points.InWords()}{(room.Enough ? ", đủ một mình" : "")})"));
}
