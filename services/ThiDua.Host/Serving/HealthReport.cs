using System.Text.Json.Serialization;

namespace ThiDua.Host.Serving;

/// <summary>The state of the engine.</summary>
/// <param name="Status"><see cref="Ok"/>, or what is wrong.</param>
/// <param name="Database">The file of the database.</param>
/// <param name="Running">Instances that run or wait.</param>
/// <param name="Finished">Instances that came to their end.</param>
/// <param name="Faulted">Instances that ended with a fault.</param>
/// <param name="Cancelled">Instances that were cancelled.</param>
/// <param name="Entries">Entries of all journals.</param>
/// <param name="Outbox">Messages that wait for delivery.</param>
/// <param name="Timers">Timers scheduled.</param>
/// <param name="NextTimer">The instant of the earliest timer.</param>
internal sealed record HealthReport(
    string Status, string Database, long Running, long Finished, long Faulted, long Cancelled, long Entries, long Outbox, long Timers, DateTimeOffset? NextTimer)
{
    public const string Ok = "ok";

    [JsonIgnore]
    public bool IsHealthy => Status == Ok;

    public static HealthReport OutOfReach(string why, string database) => new(why, database, 0, 0, 0, 0, 0, 0, 0, null);
}
