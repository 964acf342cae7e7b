namespace ThiDua.Workflows.Scoring.Scales;

/// <summary>An indicator (chỉ tiêu): the line of the scale that gets a figure.</summary>
/// <param name="Id">Its number in the scale: II.1.a.</param>
/// <param name="Title">Its Vietnamese title.</param>
/// <param name="Measure">How a fact becomes points.</param>
/// <param name="Evidence">The evidence that points need (tài liệu kiểm chứng), in Vietnamese; null when they need none.</param>
/// <param name="DataOwner">Who has the data to check it (cơ quan cung cấp số liệu), in Vietnamese.</param>
/// <param name="Citation">Its own clause; null where that of the scale stands for it.</param>
public sealed record ScoreIndicator(string Id, string Title, Measure Measure, string? Evidence, string DataOwner, Citation? Citation);
