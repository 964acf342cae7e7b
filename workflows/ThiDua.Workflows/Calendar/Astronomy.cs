using static System.Math;

namespace ThiDua.Workflows.Calendar;

/// <summary>
/// New moons and the sun's longitude, by Jean Meeus' series, on the days of UTC+7, the zone of the Vietnamese calendar (Quyết định
/// 121-CP ngày 8/8/1967). Exact to a few minutes, which decides the day rightly for the years that the tests name.
/// </summary>
internal static class Astronomy
{
    private const double ZoneInDays = 7.0 / 24;
    private const double Radian = PI / 180;

    /// <summary>The mean length of a lunation, in days.</summary>
    public const double Lunation = 29.530588853;

    /// <summary>The day number of the new moon number <paramref name="k"/>, counted from that of 1 January 1900.</summary>
    public static int NewMoonDay(int k)
    {
        var t = k / 1236.85;
        var (t2, t3) = (t * t, t * t * t);

        var mean = 2415020.75933 + (29.53058868 * k) + (0.0001178 * t2) - (0.000000155 * t3)
            + (0.00033 * Sine(166.56 + (132.87 * t) - (0.009173 * t2)));
        var sun = 359.2242 + (29.10535608 * k) - (0.0000333 * t2) - (0.00000347 * t3);
        var moon = 306.0253 + (385.81691806 * k) + (0.0107306 * t2) + (0.00001236 * t3);
        var node = 21.2964 + (390.67050646 * k) - (0.0016528 * t2) - (0.00000239 * t3);

        var correction = ((0.1734 - (0.000393 * t)) * Sine(sun)) + (0.0021 * Sine(2 * sun))
            - (0.4068 * Sine(moon)) + (0.0161 * Sine(2 * moon)) - (0.0004 * Sine(3 * moon))
            + (0.0104 * Sine(2 * node)) - (0.0051 * Sine(sun + moon)) - (0.0074 * Sine(sun - moon))
            + (0.0004 * Sine((2 * node) + sun)) - (0.0004 * Sine((2 * node) - sun)) - (0.0006 * Sine((2 * node) + moon))
            + (0.0010 * Sine((2 * node) - moon)) + (0.0005 * Sine((2 * moon) + sun));

        var dynamicalMinusUniversal = -0.000278 + (0.000265 * t) + (0.000262 * t2);
        return (int)Floor(mean + correction - dynamicalMinusUniversal + 0.5 + ZoneInDays);
    }

    /// <summary>In which twelfth of the zodiac, 0 to 11 from the spring equinox, the sun is as that day begins.</summary>
    public static int SunSector(int julianDay)
    {
        var t = (julianDay - 2451545.5 - ZoneInDays) / 36525;
        var t2 = t * t;

        var anomaly = 357.52910 + (35999.05030 * t) - (0.0001559 * t2) - (0.00000048 * t * t2);
        var longitude = 280.46645 + (36000.76983 * t) + (0.0003032 * t2)
            + ((1.914600 - (0.004817 * t) - (0.000014 * t2)) * Sine(anomaly))
            + ((0.019993 - (0.000101 * t)) * Sine(2 * anomaly)) + (0.000290 * Sine(3 * anomaly));

        return (int)Floor((longitude - (360 * Floor(longitude / 360))) / 30);
    }

    private static double Sine(double degrees) => Sin(degrees * Radian);
}
