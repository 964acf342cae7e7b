namespace ThiDua.Engine.Time;

/// <summary>A calendar was asked for that is not known, or about a day that it does not cover, or its content contradicts itself.</summary>
public sealed class CalendarException : Exception
{
    /// <summary>An error with a message that names the calendar and what was expected.</summary>
    public CalendarException(string message)
        : base(message)
    {
    }
}
