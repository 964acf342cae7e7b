using System.Text.Json.Serialization;

namespace ThiDua.Workflows.Scoring.Scales;

/// <summary>Points by steps (bậc điểm): the highest step that the fact reaches; below the first step, none.</summary>
/// <param name="Steps">The steps, each beginning above the one before.</param>
public sealed record StepMeasure(IReadOnlyList<ScoreStep> Steps) : Measure
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override decimal Max => Steps.Max(step => step.Points);

    internal override string? Impossible(decimal points) => points == 0 || Steps.Any(step => step.Points == points)
        ? null
        : $"không có bậc {points.InWords()} điểm; các bậc: {string.Join("; ", Steps.Select(step => step.Points.InWords()))}";

    internal override IEnumerable<(string Place, string Problem)> Faults()
    {
        foreach (var (index, step) in Steps.Index())
        {
            if (step.Points < 0) yield return ($"steps[{index}].points", $"không được âm: {step.Points.InWords()}");
            if (index > 0 && step.From <= Steps[index - 1].From)
                yield return ($"steps[{index}].from", $"{step.From.InWords()} không lớn hơn bậc trước {Steps[index - 1].From.InWords()}");
        }

        foreach (var fault in NotPositive("steps", Max)) yield return fault;
    }

    private protected override decimal PointsOf(Measurement fact) => Steps.LastOrDefault(step => step.From <= fact.Actual)?.Points ?? 0;
}
