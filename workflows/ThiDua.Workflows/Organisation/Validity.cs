using System.Globalization;
using System.Text.Json.Serialization;

namespace ThiDua.Workflows.Organisation;

/// <summary>The days on which something holds (thời gian hiệu lực).</summary>
/// <param name="From">The first day, or null when it held before anything else that is known.</param>
/// <param name="To">The last day, or null while none is set.</param>
public sealed record Validity(DateOnly? From = null, DateOnly? To = null)
{
    /// <summary>All days.</summary>
    public static Validity Always { get; } = new();

    /// <summary>The first day, as a date in any case.</summary>
    internal DateOnly First => From ?? DateOnly.MinValue;

    /// <summary>The last day, as a date in any case.</summary>
    internal DateOnly Last => To ?? DateOnly.MaxValue;

    /// <summary>Whether the last day is not before the first.</summary>
    [JsonIgnore]
    internal bool IsOrdered => First <= Last;

    /// <summary>Whether it holds on a day.</summary>
    public bool Has(DateOnly date) => First <= date && date <= Last;

    /// <summary>Whether the two have a day in common.</summary>
    public bool Overlaps(Validity other) => First <= other.Last && other.First <= Last;

    /// <summary>Whether together they hold on each of these days.</summary>
    internal bool IsCoveredBy(IEnumerable<Validity> others)
    {
        var open = First;
        foreach (var other in others.Where(Overlaps).OrderBy(other => other.First))
        {
            if (other.First > open) return false;
            if (other.Last >= Last) return true;
            if (other.Last >= open) open = other.Last.AddDays(1);
        }

        return false;
    }

    /// <summary>In Vietnamese: "từ 01/07/2025", "đến hết 30/06/2025", "01/01/2020 – 30/06/2025".</summary>
    public override string ToString() => (From, To) switch
    {
        (null, null) => "không giới hạn",
        ({ } from, null) => $"từ {Words(from)}",
        (null, { } to) => $"đến hết {Words(to)}",
        ({ } from, { } to) => $"{Words(from)} – {Words(to)}",
    };

    internal static string Words(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
