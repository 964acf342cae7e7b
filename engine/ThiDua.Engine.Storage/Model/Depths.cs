namespace ThiDua.Engine.Storage.Model;

/// <summary>How much lies in the tables.</summary>
/// <param name="Entries">Entries of all journals.</param>
/// <param name="Outbox">Messages that wait for delivery.</param>
/// <param name="Timers">Timers scheduled.</param>
/// <param name="NextTimer">The instant of the earliest timer; null when none is scheduled.</param>
public sealed record Depths(long Entries, long Outbox, long Timers, DateTimeOffset? NextTimer);
