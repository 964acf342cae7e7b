using System.Globalization;
using ThiDua.Engine.Values;

namespace ThiDua.Workflows.Rules.Tables;

/// <summary>A named fact that a decision table asks for: one of some values, or a whole number within bounds.</summary>
/// <param name="Name">Its name; rows and callers use it.</param>
/// <param name="Title">What it is, in Vietnamese.</param>
/// <param name="Values">The values that it can have; null for a number.</param>
/// <param name="Minimum">The least number; null where it is no number.</param>
/// <param name="Maximum">The greatest number; null where it is no number.</param>
public sealed record TableFact(string Name, string Title, IReadOnlyList<string>? Values, int? Minimum, int? Maximum)
{
    /// <summary>The fact's values as places: the place in the list of values, or the number itself.</summary>
    internal (int First, int Last) Domain => Values is null ? (Minimum ?? 0, Maximum ?? 0) : (0, Values.Count - 1);

    /// <summary>What it can be, in words.</summary>
    internal string Expected => Values is null ? $"số nguyên từ {Minimum} đến {Maximum}" : string.Join(", ", Values);

    /// <summary>The place of a value: true is "yes", false is "no"; null when it is none of the fact's.</summary>
    internal int? PlaceOf(Value value)
    {
        if (Values is null)
        {
            return value.Kind == ValueKind.Integer && value.AsInteger() is var number && number >= Minimum && number <= Maximum
                ? (int)number
                : null;
        }

        var text = value.Kind switch
        {
            ValueKind.Boolean => value.AsBoolean() ? "yes" : "no",
            ValueKind.Text => value.AsText(),
            _ => null,
        };
        return text is not null && PlaceOf(text) is var place and >= 0 ? place : null;
    }

    internal int PlaceOf(string text)
    {
        for (var place = 0; place < Values!.Count; place++)
        {
            if (Values[place] == text) return place;
        }

        return -1;
    }

    internal string TextOf(int place) => Values is null ? place.ToString(CultureInfo.InvariantCulture) : Values[place];
}
