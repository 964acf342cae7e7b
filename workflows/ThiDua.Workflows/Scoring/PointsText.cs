using System.Globalization;

namespace ThiDua.Workflows.Scoring;

/// <summary>Numbers as they are written in Vietnamese.</summary>
internal static class PointsText
{
    /// <summary>Exactly, with a decimal comma and without idle zeros: "33,5".</summary>
    public static string InWords(this decimal number) =>
        number.ToString("0.############################", CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary>A probability to four places: "p = 0,0215"; what would round to nothing is "p &lt; 0,0001".</summary>
    public static string AsProbability(this double p) =>
        p < 0.0001 ? "p < 0,0001" : $"p = {p.ToString("0.0000", CultureInfo.InvariantCulture).Replace('.', ',')}";
}
