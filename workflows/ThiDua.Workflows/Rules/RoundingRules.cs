namespace ThiDua.Workflows.Rules;

/// <summary>Shares of whole numbers, on integers so that nothing is lost.</summary>
internal static class RoundingRules
{
    public static int Share(this Rounding rounding, int percent, int number) => rounding == Rounding.Down
        ? (int)((long)number * percent / 100)
        : (int)((((long)number * percent) + 99) / 100);

    public static string Words(this Rounding rounding) => rounding == Rounding.Down ? "làm tròn xuống" : "làm tròn lên";
}
