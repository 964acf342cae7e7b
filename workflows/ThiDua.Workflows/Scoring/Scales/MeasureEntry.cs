namespace ThiDua.Workflows.Scoring.Scales;

/// <summary>A measure as the file has it: exactly one of these.</summary>
internal sealed record MeasureEntry(
    RatioMeasure? Ratio = null,
    StepMeasure? Step = null,
    YesNoMeasure? YesNo = null,
    BonusMeasure? Bonus = null,
    DeductionMeasure? Deduction = null)
{
    public static MeasureEntry Of(Measure measure) => measure switch
    {
        RatioMeasure ratio => new MeasureEntry(Ratio: ratio),
        StepMeasure step => new MeasureEntry(Step: step),
        YesNoMeasure yesNo => new MeasureEntry(YesNo: yesNo),
        BonusMeasure bonus => new MeasureEntry(Bonus: bonus),
        DeductionMeasure deduction => new MeasureEntry(Deduction: deduction),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Unknown measure."),
    };

    /// <summary>The name of a measure's kind, as the file has it.</summary>
    public static string NameOf(Measure measure) => measure switch
    {
        RatioMeasure => "ratio",
        StepMeasure => "step",
        YesNoMeasure => "yesNo",
        BonusMeasure => "bonus",
        _ => "deduction",
    };

    public Measure Read() => Ratio ?? Step ?? YesNo ?? Bonus ?? (Measure)Deduction!;
}
