using ThiDua.Workflows.Scoring.Scales;

namespace ThiDua.Host.Simulation.Scoring;

/// <summary>What a unit achieved in its year, by which its score is right or wrong: each unit is better or worse on the whole.</summary>
internal static class UnitFacts
{
    private const int Plan = 100;

    /// <summary>The fact of an indicator.</summary>
    public static Measurement Of(Draws draws, ScoreIndicator indicator, string unit, string work)
    {
        var about = $"{work} {unit} {indicator.Id} fact";
        var merit = draws.Fraction($"{work} {unit} merit");
        return indicator.Measure switch
        {
            RatioMeasure => new Measurement(draws.Between(Plan - 25 + (int)(15 * merit), Plan + 5, about), Plan),
            YesNoMeasure => draws.Chance(Habits.YesOfGoodUnit + (merit / 10), about) ? Measurement.Yes : Measurement.No,
            StepMeasure step => new Measurement(draws.OneOf(step.Steps, about).From),
            DeductionMeasure => new Measurement(draws.Chance(Habits.IsDeducted, about) ? draws.Between(1, 2, $"{about} times") : 0),
            CountMeasure => new Measurement(draws.Chance(merit, about) ? draws.Between(1, 3, $"{about} times") : 0),
            var other => throw new InvalidOperationException($"Nobody knows what a unit achieves by the measure {other.GetType().Name}."),
        };
    }
}
