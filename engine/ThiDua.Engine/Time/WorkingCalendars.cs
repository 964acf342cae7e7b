using System.Collections.Immutable;

namespace ThiDua.Engine.Time;

/// <summary>
/// The calendars that a step may ask for, by name. An immutable value whose <see cref="Hash"/> goes into the entry, so that it is
/// known by which calendars a due date was computed.
/// </summary>
public sealed class WorkingCalendars
{
    private readonly ImmutableSortedDictionary<string, WorkingCalendar> _byName;

    private WorkingCalendars(ImmutableSortedDictionary<string, WorkingCalendar> byName)
    {
        _byName = byName;
        Hash = CalendarHash.Of(byName.Values);
    }

    /// <summary>No calendar.</summary>
    public static WorkingCalendars Empty { get; } =
        new(ImmutableSortedDictionary.Create<string, WorkingCalendar>(StringComparer.Ordinal));

    /// <summary>The known names, in ordinal order.</summary>
    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>Lowercase hexadecimal SHA-256 over the names and hashes of all calendars.</summary>
    public string Hash { get; }

    /// <summary>The calendar of that name.</summary>
    /// <exception cref="CalendarException">There is none; the message names those that there are.</exception>
    public WorkingCalendar this[string name] =>
        _byName.TryGetValue(name, out var calendar)
            ? calendar
            : throw new CalendarException(
                $"There is no calendar '{name}'; known: {(_byName.IsEmpty ? "none" : string.Join(", ", _byName.Keys))}.");

    /// <summary>These calendars and that one, which replaces one of the same name.</summary>
    public WorkingCalendars With(WorkingCalendar calendar) => new(_byName.SetItem(calendar.Name, calendar));
}
